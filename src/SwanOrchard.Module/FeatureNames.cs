namespace SwanOrchard.Module;

/// <summary>The module's features by id.</summary>
public static class FeatureNames
{
    /// <summary>Also the module's area.</summary>
    public const string Newsroom = "SwanOrchard.Module";

    /// <summary>The guards of the admin.</summary>
    public const string Doors = "SwanOrchard.Doors";

    /// <summary>The output cache.</summary>
    public const string Delivery = "SwanOrchard.Delivery";

    /// <summary>For any site: clean images, and the headers that keep readers safe.</summary>
    public const string Safety = "SwanOrchard.Safety";
}
