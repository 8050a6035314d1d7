using System.Text.Json.Nodes;

namespace SwanOrchard.Core.Content;

/// <summary>The properties that are one fact in all languages.</summary>
public static class SharedProperties
{
    private static readonly string[] s_pictureProperties = [nameof(Picture.Path), nameof(Picture.Width), nameof(Picture.Height), nameof(Picture.Widths)];

    // Each property by its path inside the part.
    private static readonly Dictionary<string, string[][]> s_properties = new()
    {
        [PartNames.Article] =
        [
            [nameof(ArticleData.EventStart)],
            [nameof(ArticleData.EventEnd)],
            [nameof(ArticleData.CountryCode)],
            [nameof(ArticleData.Organizations)],
            [nameof(ArticleData.Contacts)],
            [nameof(ArticleData.MoreInfo), nameof(Link.Url)],
            .. s_pictureProperties.Select(property => new[] { nameof(ArticleData.Image), property }),
        ],
        [PartNames.Organization] =
        [
            [nameof(OrganizationData.Role)],
            [nameof(OrganizationData.CountryCode)],
            [nameof(OrganizationData.Website)],
            [nameof(OrganizationData.Contacts)],
            [nameof(OrganizationData.Profiles)],
            .. s_pictureProperties.Select(property => new[] { nameof(OrganizationData.Logo), property }),
        ],
    };

    /// <summary>Writes the shared properties of one language version into another.</summary>
    /// <param name="from">The parts of the version that was saved.</param>
    /// <param name="to">The parts of the other version.</param>
    /// <returns>Whether anything was different.</returns>
    public static bool Copy(JsonObject from, JsonObject to)
    {
        var changed = false;
        foreach (var (part, properties) in s_properties)
        {
            if (from[part] is JsonObject source && to[part] is JsonObject target)
            {
                foreach (var property in properties)
                {
                    changed |= Copy(source, target, property);
                }
            }
        }

        return changed;
    }

    private static bool Copy(JsonObject from, JsonObject to, ReadOnlySpan<string> property)
    {
        var name = property[0];
        if (property.Length == 1)
        {
            var value = from[name];
            if (JsonNode.DeepEquals(value, to[name]))
            {
                return false;
            }

            if (value is null)
            {
                to.Remove(name);
            }
            else
            {
                to[name] = value.DeepClone();
            }

            return true;
        }

        if (from[name] is not JsonObject source)
        {
            // What one version has no longer, an image say, none has.
            if (to[name] is null)
            {
                return false;
            }

            to[name] = null;
            return true;
        }

        if (to[name] is not JsonObject target)
        {
            to[name] = target = [];
        }

        return Copy(source, target, property[1..]);
    }
}
