using System.Buffers;
using System.Text.Json;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>Members added to a JSON object that was opened by hand and already has some.</summary>
internal static class ObjectMembers
{
    /// <summary>Writes a comma and the members, or nothing when there are none.</summary>
    public static void Append<TRow>(IBufferWriter<byte> output, TRow row, WriteMembers<TRow> members)
    {
        var aside = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(aside, FeatureWriter.Options))
        {
            json.WriteStartObject();
            members(json, row);
            json.WriteEndObject();
        }

        var withoutBraces = aside.WrittenSpan[1..^1];
        if (!withoutBraces.IsEmpty)
        {
            output.Write(","u8);
            output.Write(withoutBraces);
        }
    }
}
