using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Localization;
using OrchardCore.Modules;

namespace SwanOrchard.Translations.Sets;

/// <summary>Looks at the sets of a small site at once; those of a large one are left to <see cref="SetFillBackgroundTask"/>.</summary>
public sealed class SetFillMigrations : DataMigration
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    /// <summary>Begins to look.</summary>
    /// <returns>The version of the schema.</returns>
    public static int Create()
    {
        ShellScope.AddDeferredTask(async scope => await scope.ServiceProvider.GetRequiredService<SetFiller>().RunAsync(
            await scope.ServiceProvider.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync(),
            scope.ServiceProvider.GetRequiredService<IClock>().UtcNow + s_longest,
            CancellationToken.None));
        return 1;
    }
}
