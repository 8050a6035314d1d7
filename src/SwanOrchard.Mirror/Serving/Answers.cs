using System.Text;

namespace SwanOrchard.Mirror.Serving;

/// <summary>Writes answers of known length.</summary>
internal static class Answers
{
    public const string Html = "text/html; charset=utf-8";
    public const string Text = "text/plain; charset=utf-8";
    public const string Xml = "application/xml";

    public static Task WriteAsync(this HttpResponse response, int status, string type, string body) =>
        response.WriteAsync(status, type, Encoding.UTF8.GetBytes(body));

    public static async Task WriteAsync(this HttpResponse response, int status, string type, byte[] body)
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }

    /// <summary>Sends the reader to where the page stands now, for good.</summary>
    public static void MoveTo(this HttpResponse response, string path)
    {
        response.StatusCode = StatusCodes.Status301MovedPermanently;
        response.Headers.Location = new PathString("/" + path).ToUriComponent() + response.HttpContext.Request.QueryString.ToUriComponent();
    }
}
