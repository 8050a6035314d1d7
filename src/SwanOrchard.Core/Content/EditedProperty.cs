using System.Text.Json.Nodes;

namespace SwanOrchard.Core.Content;

/// <summary>A property that two people, or one of them, changed at once.</summary>
/// <param name="Part">The part.</param>
/// <param name="Property">Its path inside the part, such as <c>Image.AltText</c>.</param>
/// <param name="Theirs">What is stored now.</param>
/// <param name="Mine">What the form holds.</param>
/// <param name="IsMine">Whether I changed it: then mine goes on top, else theirs stays.</param>
/// <param name="IsTheirs">Whether the other changed it.</param>
public sealed record EditedProperty(string Part, string Property, JsonNode? Theirs, JsonNode? Mine, bool IsMine, bool IsTheirs);
