using System.Text.Json;
using System.Text.Json.Serialization;

namespace SwanOrchard.Core.Content;

/// <summary>
/// Reads dates as UTC. An offset is applied; without an offset the value is taken as UTC, whatever the time zone of the machine.
/// </summary>
public sealed class UtcConverter : JsonConverter<DateTime>
{
    /// <inheritdoc/>
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDateTime() switch
        {
            { Kind: DateTimeKind.Local } => reader.GetDateTimeOffset().UtcDateTime,
            var moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
