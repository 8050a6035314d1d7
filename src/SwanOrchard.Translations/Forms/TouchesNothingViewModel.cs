using OrchardCore.DisplayManagement.Views;

namespace SwanOrchard.Translations.Forms;

/// <summary>The offer in the form of an original.</summary>
public class TouchesNothingViewModel : ShapeViewModel
{
    /// <summary>Whether it is ticked.</summary>
    public bool TouchesNothing { get; set; }
}
