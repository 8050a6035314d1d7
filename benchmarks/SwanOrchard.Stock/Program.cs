var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");

var app = builder.Build();
app.UseStaticFiles();
app.UseOrchardCore();
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"The site is at {app.Urls.First()}"));
await app.RunAsync();
