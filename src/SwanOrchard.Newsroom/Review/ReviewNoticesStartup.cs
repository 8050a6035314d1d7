using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace SwanOrchard.Newsroom.Review;

/// <summary>Tells people that it is their turn, where Orchard's notifications are on.</summary>
[RequireFeatures("OrchardCore.Notifications", "OrchardCore.Users")]
public sealed class ReviewNoticesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<ReviewNotices>();
}
