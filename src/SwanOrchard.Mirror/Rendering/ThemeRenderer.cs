using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using SwanOrchard.Core.Addresses;
using SwanOrchard.Core.Pages;
using SwanOrchard.Core.Site;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>Renders page models with a theme.</summary>
public sealed class ThemeRenderer
{
    // Letters of all scripts are printed as they are; as entities, Cyrillic text would be four times as large.
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly TemplateOptions s_options = ThemeLanguage.CreateOptions();

    private readonly TemplateStore _templates;
    private readonly ThemeFolder _theme;
    private readonly ILocalizedStrings _texts;

    /// <summary>Makes a renderer for a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="texts">Its localized strings.</param>
    /// <param name="isWatched">Whether its files may change while they are used.</param>
    public ThemeRenderer(ThemeFolder theme, ILocalizedStrings texts, bool isWatched = true)
    {
        _theme = theme;
        _texts = texts;
        _templates = new TemplateStore(theme, isWatched);
    }

    /// <summary>Renders a complete page.</summary>
    /// <exception cref="ThemeException">A template is missing or invalid.</exception>
    public Task<string> RenderAsync(PageModel page) => RenderAsync(Templates.Layout, page);

    /// <summary>The errors in all templates of the theme, whether a page uses them or not.</summary>
    public IEnumerable<ThemeException> Check()
    {
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(_theme.View(Templates.Layout))!, "*.liquid")
            .Where(file => !StrayFiles.Is(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal))
        {
            ThemeException? error = null;
            try
            {
                _templates.Get(Path.GetFileNameWithoutExtension(file));
            }
            catch (ThemeException exception)
            {
                error = exception;
            }

            if (error is not null)
            {
                yield return error;
            }
        }
    }

    private async Task<string> RenderAsync(string name, PageModel page, Frame? outer = null)
    {
        var file = _theme.View(name);
        if (outer?.IsIn(file) == true)
        {
            throw new ThemeException(outer.File, outer.Line, $"“{name}” is being rendered already and would never end.");
        }

        var template = _templates.Get(name);
        var context = new TemplateContext(s_options);
        context.SetValue("Model", new TemplateModel(page));
        var frame = new Frame(page, _texts, (inner, within) => RenderAsync(inner, page, within), file, outer);
        frame.PutInto(context);
        try
        {
            using var writer = new BoundedWriter();
            await template.RenderAsync(writer, s_encoder, context);
            return writer.ToString();
        }
        catch (Exception exception) when (exception is not ThemeException)
        {
            throw new ThemeException(file, frame.Line, Cause(exception), exception);
        }
    }

    // Fluid reports exceeding the step limit as recursive includes, which this language does not have.
    private static string Cause(Exception exception) =>
        exception is InvalidOperationException && exception.Message.Contains("recursion", StringComparison.Ordinal)
        ? $"the template takes more than {ThemeLanguage.MaxSteps} steps: a loop in it is too long."
        : exception.Message.ReplaceLineEndings(" ");
}
