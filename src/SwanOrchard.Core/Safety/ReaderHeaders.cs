namespace SwanOrchard.Core.Safety;

/// <summary>The headers that keep readers safe: on every answer of the reader site, errors and files too, from both hosts.</summary>
public static class ReaderHeaders
{
    /// <summary>Names and values, in the order to send them.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
    [
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "no-referrer"),
        new("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
    ];
}
