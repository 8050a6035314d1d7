using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

// Sends /file.html and /file.br from the folder given by --folder, and the same bytes from memory at /memory.html and /memory.br.
var builder = WebApplication.CreateBuilder(args);
var folder = builder.Configuration["folder"] ?? throw new ArgumentException("--folder is missing.");
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);

const string html = "text/html; charset=utf-8";
var plain = await File.ReadAllBytesAsync(Path.Combine(folder, "file.html"));
var packed = await File.ReadAllBytesAsync(Path.Combine(folder, "file.br"));

var app = builder.Build();
app.Use((context, next) => context.Request.Path.Value switch
{
    "/memory.html" => AnswerAsync(context.Response, plain, null),
    "/memory.br" => AnswerAsync(context.Response, packed, "br"),
    _ => next(context),
});
app.UseStaticFiles(new StaticFileOptions
{
    FileProvider = new PhysicalFileProvider(folder),
    ServeUnknownFileTypes = true,
    OnPrepareResponse = answer =>
    {
        answer.Context.Response.ContentType = html;
        if (answer.File.Name.EndsWith(".br", StringComparison.Ordinal))
        {
            answer.Context.Response.Headers[HeaderNames.ContentEncoding] = "br";
        }
    },
});
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"The site is at {app.Urls.First()}"));
await app.RunAsync();

static Task AnswerAsync(HttpResponse response, byte[] body, string? encoding)
{
    response.ContentType = html;
    response.ContentLength = body.Length;
    if (encoding is not null)
    {
        response.Headers[HeaderNames.ContentEncoding] = encoding;
    }

    return response.Body.WriteAsync(body, 0, body.Length);
}
