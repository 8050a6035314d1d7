using System.Text.Json.Nodes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Paths;
using SwanOrchard.Newsroom.Preview;

namespace SwanOrchard.Newsroom.Pages;

/// <summary>The parts of a content type that has pages on the reader site.</summary>
internal static class ReaderTypeDefinition
{
    // Of OrchardCore.Title's TitlePartOptions: a page without a title has no link to it.
    private const int EditableRequired = 3;

    public static ContentTypeDefinitionBuilder WithReaderParts(this ContentTypeDefinitionBuilder type, string? ownPart)
    {
        type.WithPart(PartNames.Title, part => part
                .WithPosition("0")
                .MergeSettings(new JsonObject { ["TitlePartSettings"] = new JsonObject { ["Options"] = EditableRequired } }))
            .WithPart(PartNames.Localization, part => part.WithPosition("1"));
        if (ownPart is not null)
        {
            type.WithPart(ownPart, part => part.WithPosition("2"));
        }

        return type
            .WithPart(PartNames.HtmlBody, part => part
                .WithPosition("3")
                .WithEditor("Trumbowyg")
                .WithDisplayName("Text")
                .MergeSettings(new JsonObject
                {
                    ["HtmlBodyPartSettings"] = new JsonObject { ["SanitizeHtml"] = false },

                    // Readers' pages know no shortcodes.
                    ["HtmlBodyPartTrumbowygEditorSettings"] = new JsonObject { ["InsertMediaWithUrl"] = true },
                }))
            .WithPart(PartNames.Autoroute, part => part.WithPosition("4").WithSettings(new AutoroutePartSettings
            {
                AllowCustomPath = true,
                AllowUpdatePath = false,
                ShowHomepageOption = false,
                Pattern = "{{ ContentItem | " + ReaderPathFilter.Name + " }}",
            }))
            .WithPart(PartNames.Paths, part => part.WithPosition("5"))
            .WithPart(PartNames.Translation, part => part.WithPosition("6"))
            .WithPart("PreviewPart", part => part
                .WithPosition("7")
                .MergeSettings(new JsonObject { ["PreviewPartSettings"] = new JsonObject { ["Pattern"] = ReaderPreviewFilter.Pattern } }));
    }
}
