using System.CommandLine;
using System.CommandLine.Parsing;
using SwanOrchard.Mirror.Publishing;

namespace SwanOrchard.Mirror.Commands;

/// <summary>Options that several commands share, and their validation.</summary>
internal static class CommandOptions
{
    public static Option<string?> Content() => Filled(new("--content")
    {
        Description = "A recipe file, a folder of them, a mirror package or its address. [default: recipes/]",
        HelpName = "WHAT",
    });

    public static Option<string?> Theme() => Filled(new("--theme")
    {
        Description = "The theme's folder. [default: themes/SwanTheme/, else the embedded theme]",
        HelpName = "DIR",
    });

    /// <summary>The URL at which readers find the site, normalized to the one spelling used in its files.</summary>
    public static Option<string?> BaseUrl(string description) =>
        new("--base-url") { Description = description, HelpName = "URL", CustomParser = ReadBaseUrl };

    /// <summary>A required folder argument.</summary>
    public static Argument<string> Folder(string description)
    {
        var folder = new Argument<string>("DIR") { Description = description };
        folder.Validators.Add(result => CheckFilled(result, folder.Name));
        return folder;
    }

    /// <summary>Rejects anything but an http or https URL.</summary>
    public static Uri? CheckUrl(SymbolResult result, string name, string value)
    {
        if (Uri.TryCreate(value, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
        {
            return url;
        }

        result.AddError($"{name}: “{value}” is no http or https address.");
        return null;
    }

    private static Option<string?> Filled(Option<string?> option)
    {
        option.Validators.Add(result => CheckFilled(result, option.Name));
        return option;
    }

    private static void CheckFilled(SymbolResult result, string name)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError($"{name}: nothing is named.");
        }
    }

    private static string? ReadBaseUrl(ArgumentResult result)
    {
        const string name = "--base-url";
        var value = result.Tokens[^1].Value.Trim();
        if (CheckUrl(result, name, value) is not { } url)
        {
            return null;
        }

        if (url.UserInfo.Length > 0 || value.AsSpan().ContainsAny('?', '#'))
        {
            result.AddError($"{name}: “{value}” has a user name, a query or a fragment; the URL of a site has none.");
            return null;
        }

        // The path is also written into server configuration, where these two characters have another meaning.
        var path = Uri.UnescapeDataString(url.AbsolutePath).Trim('/');
        if (path.Length > 0 && (FileNames.Fault(path) is not null || path.AsSpan().ContainsAny('$', '?')))
        {
            result.AddError($"{name}: “{value}” has a path that a copy cannot have.");
            return null;
        }

        return new UriBuilder(url) { Host = url.IdnHost, Path = CopyPaths.Escape(path) }.Uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }
}
