using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Localization;
using OrchardCore.Modules;

namespace SwanOrchard.Translations.Sets;

/// <summary>Goes on with <see cref="SetFiller"/>, and notices that the site has other languages now.</summary>
[BackgroundTask(
    Title = "Translation sets",
    Schedule = "* * * * *",
    Description = "Looks at all translations once the desk is switched on or the site's languages change.",
    LockTimeout = 1_000,
    LockExpiration = 600_000)]
public sealed class SetFillBackgroundTask : IBackgroundTask
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(5);

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        await serviceProvider.GetRequiredService<SetFiller>().RunAsync(
            await serviceProvider.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync(),
            serviceProvider.GetRequiredService<IClock>().UtcNow + s_longest,
            cancellationToken);
}
