using OrchardCore.Logging;
using SwanOrchard.Web;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Host.UseNLogHost();
builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
var firstStart = FirstStart.Prepare(builder);

var app = builder.Build();
app.UsePoweredByOrchardCore(false);
app.UseSwanOutputCache();
app.UseStaticFiles();
app.UseOrchardCore();
firstStart.Announce(app);
await app.RunAsync();
return Environment.ExitCode;
