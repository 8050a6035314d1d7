using AngleSharp.Dom;

namespace SwanOrchard.Core.Html;

/// <summary>The classes that a body may give its images. The theme's stylesheet has a rule for each.</summary>
internal static class BodyClasses
{
    /// <summary>Several images beside one another: a figure of figures.</summary>
    public const string Gallery = "gallery";

    /// <summary>Text runs beside the image, which stands where lines begin.</summary>
    public const string Start = "align-start";

    /// <summary>Text runs beside the image, which stands where lines end.</summary>
    public const string End = "align-end";

    /// <summary>The image stands in the middle of the column.</summary>
    public const string Center = "align-center";

    private static readonly string[] s_figure = [Gallery, Start, End, Center];

    /// <summary>Keeps one of these classes on a figure, and no class anywhere else.</summary>
    public static void Settle(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("[class]"))
        {
            // A null value removes the attribute.
            element.SetAttribute(
                "class", element.LocalName == "figure" ? s_figure.FirstOrDefault(element.ClassList.Contains)! : null!);
        }
    }

    /// <summary>Removes all classes, for use where no stylesheet knows them.</summary>
    public static void Remove(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("[class]"))
        {
            element.RemoveAttribute("class");
        }
    }
}
