using System.IO.Compression;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Saving;

/// <summary>What a form keeps of the content that it was opened on: drafts are saved in place, so nothing else remembers it.</summary>
/// <remarks>Packed, encrypted, and of use to that person alone.</remarks>
public sealed class OpenedContent
{
    private readonly IDataProtectionProvider _protection;
    private readonly IHttpContextAccessor _httpContext;

    public OpenedContent(IDataProtectionProvider protection, IHttpContextAccessor httpContext)
    {
        _protection = protection;
        _httpContext = httpContext;
    }

    /// <summary>Tells one state of an item's content from another: 32 hexadecimal digits.</summary>
    public static string Fingerprint(JsonObject content) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToJsonString())).AsSpan(0, 16));

    /// <summary>The content of an item.</summary>
    public static JsonObject Of(ContentItem item) => (JsonObject)item.Content;

    /// <summary>Writes the content into a text for the form.</summary>
    public string Write(JsonObject content) => Write(content, UserId);

    /// <summary>The content in such a text; null where it is none, or somebody else's.</summary>
    public JsonObject? Read(string? text) => Read(text, UserId);

    /// <summary>Writes the content into a text for somebody's form.</summary>
    internal string Write(JsonObject content, string userId)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(stream, content);
        }

        return Convert.ToBase64String(Protector(userId).Protect(packed.ToArray()));
    }

    /// <summary>The content in such a text of somebody's form.</summary>
    internal JsonObject? Read(string? text, string userId)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            using var packed = new MemoryStream(Protector(userId).Unprotect(Convert.FromBase64String(text)));
            using var stream = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonNode.Parse(stream) as JsonObject;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private string UserId => _httpContext.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    private IDataProtector Protector(string userId) => _protection.CreateProtector(nameof(OpenedContent), userId);
}
