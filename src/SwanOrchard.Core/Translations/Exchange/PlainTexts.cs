using System.Text.Json.Nodes;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Core.Translations.Exchange;

/// <summary>A text without HTML, or a list of such texts.</summary>
internal sealed class PlainTexts : FieldTexts
{
    private readonly string[] _original;
    private readonly string[]? _translation;
    private readonly bool _isList;
    private readonly bool _isTranslated;

    /// <summary>Cuts it.</summary>
    /// <param name="field">See <see cref="TranslatableText.Field"/>.</param>
    /// <param name="original">What is stored in the original.</param>
    /// <param name="translation">What is stored in the translation.</param>
    /// <param name="isTranslated">Whether there is a translation.</param>
    /// <param name="known">The text that the translation was made from, as readers read it; null if it is not kept.</param>
    public PlainTexts(string field, JsonNode original, JsonNode? translation, bool isTranslated, string? known)
    {
        _isList = original is JsonArray;
        _isTranslated = isTranslated;
        _original = Strings(original);
        _translation = Strings(translation) is var found && found.Length == _original.Length ? found : null;
        var isChanged = known is not null && known != ReadText.Of(TextKind.Plain, string.Join(", ", _original));
        Units =
        [
            .. _original.Select((text, place) =>
            {
                var source = Written(text);
                var target = _translation is null ? null : Written(_translation[place]);
                return new ExchangeUnit(_isList ? $"{field}-{place + 1}" : field, source, Translated(target, source))
                {
                    IsChanged = isChanged,
                };
            }),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<ExchangeUnit> Units { get; }

    /// <inheritdoc/>
    public override JsonNode? Write(IReadOnlyList<string?> targets)
    {
        if (_isTranslated && _translation is null && targets.Any(target => target is null))
        {
            return null;
        }

        var texts = targets.Select((target, place) =>
            target is null ? (_translation ?? _original)[place] : InlineText.Words(target)).ToArray();
        return _isList ? new JsonArray([.. texts.Select(text => JsonValue.Create(text))]) : JsonValue.Create(texts[0]);
    }

    private static string Written(string text) =>
        InlineText.Write(Characters.Printable(text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));

    private static string[] Strings(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        JsonArray list => [.. list.Select(entry => entry is JsonValue value && value.TryGetValue<string>(out var text) ? text : "")],
        _ => [],
    };
}
