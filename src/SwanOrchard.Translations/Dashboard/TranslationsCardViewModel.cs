using OrchardCore.DisplayManagement.Views;
using SwanOrchard.Translations.Desk;

namespace SwanOrchard.Translations.Dashboard;

/// <summary>What the card shows.</summary>
public class TranslationsCardViewModel : ShapeViewModel
{
    /// <summary>How much is translated into each language.</summary>
    public IReadOnlyList<Coverage> Coverage { get; set; } = [];

    /// <summary>What has been outdated for longest.</summary>
    public IReadOnlyList<DeskRow> Outdated { get; set; } = [];
}
