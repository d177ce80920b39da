using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZonePlanner.Api.Http;

/// <summary>Instants in UTC with a <c>Z</c>, so that what is printed can be put into an address as it stands.</summary>
internal sealed class UtcInstants : JsonConverter<DateTimeOffset>
{
    /// <summary>An instant as answers and links print it.</summary>
    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value.UtcDateTime);
}
