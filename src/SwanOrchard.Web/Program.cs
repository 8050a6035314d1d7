using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using OrchardCore.Logging;
using SwanOrchard.Web;
using SwanOrchard.Web.Setup;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Host.UseNLogHost();
builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);

// Otherwise every Cyrillic letter of the admin is written as an eight-byte entity.
builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
builder.Services.AddSingleton(TimeProvider.System).AddHostedService<OldLogFiles>();
builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
FirstStart firstStart;
try
{
    firstStart = await FirstStart.PrepareAsync(builder);
}
catch (SetupException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

var app = builder.Build();
app.UsePoweredByOrchardCore(false);
app.UseSwanOutputCache();
app.UseSwanOutages();
app.UseStaticFiles();
app.UseOrchardCore();
firstStart.Announce(app);
await app.RunAsync();
return Environment.ExitCode;
