using Microsoft.AspNetCore.Http;
using SwanOrchard.Core.Languages;
using SwanOrchard.Shared;

namespace SwanOrchard.OutputCache.Outages;

/// <summary>The texts of the pages sent during an outage.</summary>
/// <remarks>They stand in code: without its database a tenant may not even have been built, and so has no translations.</remarks>
/// <param name="Language">The language of the texts.</param>
/// <param name="Away">The title for a page that cannot be shown.</param>
/// <param name="TryLater">What to do about it.</param>
/// <param name="Unsure">The title after a form was sent.</param>
/// <param name="Kept">What has become of the form if the page holds what was typed.</param>
/// <param name="NotKept">What to do if the page does not hold it.</param>
/// <param name="NoFiles">Said if files were sent.</param>
/// <param name="Again">The button that sends the form once more.</param>
/// <param name="Typed">Names the list of what was typed.</param>
internal sealed record OutageTexts(
    string Language, string Away, string TryLater, string Unsure, string Kept, string NotKept, string NoFiles, string Again, string Typed)
{
    private static readonly OutageTexts s_english = new(
        "en",
        "Not available right now",
        "This page cannot be shown at the moment. Try again in a minute.",
        "This may not have been saved",
        "A part of the site is not responding. What you typed is still on this page: wait a minute, then send it again.",
        "A part of the site is not responding. To keep what you typed, go back in your browser and send it again in a minute.",
        "Files that you chose are not kept. To choose them again, go back in your browser.",
        "Send again",
        "What you typed");

    private static readonly OutageTexts s_russian = new(
        "ru",
        "Сейчас недоступно",
        "Эту страницу сейчас не удаётся показать. Попробуйте ещё раз через минуту.",
        "Возможно, это не сохранено",
        "Часть сайта не отвечает. Всё, что вы ввели, осталось на этой странице: подождите минуту и отправьте ещё раз.",
        "Часть сайта не отвечает. Чтобы не потерять введённое, вернитесь назад в браузере и отправьте ещё раз через минуту.",
        "Выбранные файлы не сохраняются. Чтобы выбрать их снова, вернитесь назад в браузере.",
        "Отправить ещё раз",
        "Что вы ввели");

    private static readonly LanguageSettings s_languages = new(s_english.Language, [s_english.Language, s_russian.Language]);

    /// <summary>
    /// The texts in the language with which the path begins; without one, in the language of the admin or else of the browser.
    /// </summary>
    public static OutageTexts For(HttpRequest request, PathString path)
    {
        var first = path.Value?.Split('/') is [_, var segment, ..] ? segment : "";
        var wanted = first.Length is 2 or 3 || first.Contains('-', StringComparison.Ordinal)
            ? first
            : ChosenInAdmin(request) ?? request.Headers.AcceptLanguage.ToString();
        return AcceptLanguage.Choose(wanted, s_languages) == s_russian.Language ? s_russian : s_english;
    }

    private static string? ChosenInAdmin(HttpRequest request) => request.Cookies
        .Where(cookie => cookie.Key.StartsWith(AdminLanguageCookie.Prefix, StringComparison.Ordinal))
        .Select(cookie => AdminLanguageCookie.Read(cookie.Value))
        .FirstOrDefault(language => language is not null);
}
