using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Newsroom.Forms;

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
            .Where(row =>
                VisibleText.Filled(row.Network) is not null
                    || VisibleText.Filled(row.Url) is not null
                    || VisibleText.Filled(row.Name) is not null)
            .Select(row => new Profile
            {
                Network = VisibleText.Filled(row.Network) ?? "",
                Url = VisibleText.Filled(row.Url) ?? "",
                Name = VisibleText.Filled(row.Name),
            })];
}
