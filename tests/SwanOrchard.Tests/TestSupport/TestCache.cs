using System.Runtime.CompilerServices;

namespace SwanOrchard.Tests.TestSupport;

/// <summary>A cache of the tests' own, in place of the user's.</summary>
internal static class TestCache
{
    [ModuleInitializer]
    internal static void Set()
    {
        var folder = Directory.CreateTempSubdirectory("swan-test-cache-").FullName;
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }
}
