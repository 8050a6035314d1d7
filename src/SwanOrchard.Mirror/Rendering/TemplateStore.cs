using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using SwanOrchard.Mirror.Files;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>The theme's templates, parsed and checked once and again when a file changes.</summary>
public sealed partial class TemplateStore
{
    private static readonly ThemeParser s_parser = new();

    private readonly FileCache<IFluidTemplate> _templates;
    private readonly ThemeFolder _theme;

    /// <summary>Reads the templates of a theme when they are needed.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="isWatched">Whether its files may change while they are used.</param>
    public TemplateStore(ThemeFolder theme, bool isWatched = true)
    {
        _templates = new(Parse, isWatched);
        _theme = theme;
    }

    /// <summary>A template by name.</summary>
    /// <exception cref="ThemeException">The template does not exist or is not valid in the theme's language.</exception>
    public IFluidTemplate Get(string name) => _templates.TryGet(_theme.View(name), out var template)
        ? template!
        : throw new ThemeException(_theme.View(name), 0, "there is no such template.");

    private static IFluidTemplate Parse(string file)
    {
        var source = File.ReadAllText(file);
        TagScanner.Check(file, source);
        if (!s_parser.TryParse(source, out var template, out var error))
        {
            var position = Position().Match(error);
            var line = position.Success ? int.Parse(position.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
            throw new ThemeException(file, line, error.ReplaceLineEndings(" "));
        }

        new TemplateChecker(file).VisitTemplate(template);
        return template;
    }

    [GeneratedRegex(@"at \((\d+):\d+\)")]
    private static partial Regex Position();
}
