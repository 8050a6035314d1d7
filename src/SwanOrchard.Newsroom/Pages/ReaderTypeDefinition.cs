using System.Text.Json.Nodes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using SwanOrchard.Core.Content;
using SwanOrchard.Newsroom.Paths;
using SwanOrchard.Newsroom.Preview;

namespace SwanOrchard.Newsroom.Pages;

/// <summary>Adds the parts that a content type with reader pages needs.</summary>
internal static class ReaderTypeDefinition
{
    // The value in OrchardCore.Title's TitlePartOptions. Required, because an item without a title could not be linked to.
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

                    // Reader pages do not process shortcodes.
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
