using SwanOrchard.Core.Content;

namespace SwanOrchard.Module.Editing;

/// <summary>A profile in a form. A row left empty is no profile.</summary>
public class ProfileRow
{
    public string? Network { get; set; }

    public string? Url { get; set; }

    public string? Name { get; set; }

    public static IList<ProfileRow> From(IEnumerable<Profile> profiles) =>
        [.. profiles.Select(profile => new ProfileRow { Network = profile.Network, Url = profile.Url, Name = profile.Name })];

    public static IList<Profile> Read(IEnumerable<ProfileRow> rows) =>
        [.. rows
            .Where(row => Text.Filled(row.Network) is not null || Text.Filled(row.Url) is not null || Text.Filled(row.Name) is not null)
            .Select(row => new Profile
            {
                Network = Text.Filled(row.Network) ?? "",
                Url = Text.Filled(row.Url) ?? "",
                Name = Text.Filled(row.Name),
            })];
}
