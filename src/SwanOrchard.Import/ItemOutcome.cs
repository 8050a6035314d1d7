using System.Text.Json.Nodes;
using SwanOrchard.Import.Bodies;
using SwanOrchard.Import.Model;
using SwanOrchard.Import.Plans;

namespace SwanOrchard.Import;

/// <summary>What became of an item.</summary>
/// <param name="Plan">What was to become of it.</param>
/// <param name="Body">Its body.</param>
/// <param name="Json">The item as it is stored; null where it is left out.</param>
/// <param name="Reason">Why it is left out; null where it is not.</param>
internal sealed record ItemOutcome(ItemPlan Plan, BodyResult Body, JsonObject? Json, Message? Reason);
