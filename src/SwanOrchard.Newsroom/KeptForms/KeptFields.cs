using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>Packs and encrypts the fields of a form, for one person alone.</summary>
public sealed class KeptFields
{
    // Buttons, tokens and the ticket are no text of anybody's; and files do not come along.
    private static readonly string[] s_leftOut = ["__", "submit.", KeptTicket.FieldPrefix + "."];

    private readonly IDataProtectionProvider _protection;

    public KeptFields(IDataProtectionProvider protection) => _protection = protection;

    /// <summary>The fields of a form as a text.</summary>
    public string Write(string userId, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        var fields = form
            .Where(field => !s_leftOut.Any(start => field.Key.StartsWith(start, StringComparison.Ordinal)))
            .ToDictionary(field => field.Key, field => field.Value.ToArray());
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(stream, fields);
        }

        return Convert.ToBase64String(Protector(userId).Protect(packed.ToArray()));
    }

    /// <summary>The fields in such a text; null where it is not the person's, or the keys of the site are gone.</summary>
    public FormCollection? Read(string userId, string text)
    {
        try
        {
            using var packed = new MemoryStream(Protector(userId).Unprotect(Convert.FromBase64String(text)));
            using var stream = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<Dictionary<string, string?[]>>(stream) is { } fields
                ? new FormCollection(fields.ToDictionary(field => field.Key, field => new StringValues(field.Value)))
                : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string userId) => _protection.CreateProtector(nameof(KeptForms), userId);
}
