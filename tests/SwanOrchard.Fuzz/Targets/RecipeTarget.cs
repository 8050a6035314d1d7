using System.Text;

namespace SwanOrchard.Tests.Fuzz;

/// <summary>Recipes: bytes that may be no JSON at all, and JSON whose values are others than were promised.</summary>
internal sealed class RecipeTarget : IFuzzTarget
{
    public string Name => "recipes";

    public int Tries => 1500;

    public IReadOnlyList<FuzzSeed> Seeds { get; } =
    [
        new("small.recipe.json", Encoding.UTF8.GetBytes(SmallSite.Recipe)),
        .. JsonScript.Seeds,
        .. SeedFolder.Read("recipes"),
    ];

    public IReadOnlyList<byte[]> Words { get; } =
    [
        .. new[]
        {
            "null", "{}", "[]", "\"\"", "/*", "*/", "//", "\n", ",", ":", "\"", "\\u0000", "\\ud800", "1e400", "[[[[[[[[", "{\"a\":",
            "\"steps\":", "\"name\":", "\uFEFF",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0x00],
    ];

    public void Check(string name, byte[] input) => Content.Check("small.recipe.json", JsonScript.Make(name, input, SmallSite.Recipe));
}
