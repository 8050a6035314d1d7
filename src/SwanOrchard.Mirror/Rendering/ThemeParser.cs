using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace SwanOrchard.Mirror.Rendering;

/// <summary>Parses the language of the theme and nothing beyond it.</summary>
public sealed class ThemeParser : FluidParser
{
    /// <summary>The tag that prints the body template of the page.</summary>
    public const string RenderBody = "render_body";

    /// <summary>The tag that prints the templates of a zone.</summary>
    public const string RenderSection = "render_section";

    /// <summary>Makes a parser with exactly the tags of the theme's language.</summary>
    public ThemeParser()
    {
        RegisterEmptyTag(RenderBody, WriteBodyAsync);
        RegisterParserTag(RenderSection, ArgumentsList, WriteSectionAsync);
        foreach (var (name, parser) in RegisteredTags.ToArray())
        {
            RegisteredTags.Remove(name);
            if (ThemeLanguage.Tags.Contains(name))
            {
                RegisteredTags.Add(name, new LocatedTag(parser));
            }
        }

        Primary.Parser = new Located<Expression>(Primary.Parser!);
        FilterExpression.Parser = new Located<Expression>(FilterExpression.Parser!);
    }

    private static async ValueTask<Completion> WriteBodyAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var frame = Frame.Of(context);
        await writer.WriteAsync(await frame.RenderAsync(frame.Page.Template));
        return Completion.Normal;
    }

    private static async ValueTask<Completion> WriteSectionAsync(
        IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var frame = Frame.Of(context);
        var list = new NamedExpressionList(arguments);
        var name = list["name", 0] is { } expression
            ? (await expression.EvaluateAsync(context)).ToStringValue()
            : throw new ThemeException(frame.File, frame.Line, $"{RenderSection} needs the name of a zone.");
        var templates = Core.Pages.Templates.Zones(frame.Page).Where(zone => zone.Key == name).Select(zone => zone.Value).ToArray();
        if (templates.Length == 0 && list["required", 1] is { } required && (await required.EvaluateAsync(context)).ToBooleanValue())
        {
            throw new ThemeException(frame.File, frame.Line, $"the zone “{name}” is required but empty.");
        }

        foreach (var template in templates)
        {
            await writer.WriteAsync(await frame.RenderAsync(template));
        }

        return Completion.Normal;
    }
}
