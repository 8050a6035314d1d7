/// <summary>
/// Loads this assembly into the CMS under test, where <c>DOTNET_STARTUP_HOOKS</c> names it; then its hosting startup is found by name.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
    }
}
