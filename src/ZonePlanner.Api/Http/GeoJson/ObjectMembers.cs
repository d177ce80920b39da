using System.Buffers;
using System.Text.Json;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>Members added to a JSON object that was opened by hand and already has some.</summary>
internal static class ObjectMembers
{
    private const int MostKept = 64 * 1024;

    [ThreadStatic]
    private static Desk? _spare;

    /// <summary>Writes a comma and the members, or nothing when there are none.</summary>
    public static void Append<TRow>(IBufferWriter<byte> output, TRow row, WriteMembers<TRow> members)
    {
        // Taken from its place while it is in use, so that members which append members of their own have another.
        var desk = _spare ?? new Desk();
        _spare = null;
        var json = desk.Json;
        json.WriteStartObject();
        members(json, row);
        json.WriteEndObject();
        json.Flush();
        var withoutBraces = desk.Aside.WrittenSpan[1..^1];
        if (!withoutBraces.IsEmpty)
        {
            output.Write(","u8);
            output.Write(withoutBraces);
        }

        if (desk.Aside.Capacity <= MostKept)
        {
            desk.Aside.ResetWrittenCount();
            json.Reset();
            _spare = desk;
        }
    }

    /// <summary>Where members are written before their braces are taken off; kept by each thread, since every answer needs one.</summary>
    private sealed class Desk
    {
        public Desk() => Json = new Utf8JsonWriter(Aside, FeatureWriter.Options);

        public ArrayBufferWriter<byte> Aside { get; } = new(2048);

        public Utf8JsonWriter Json { get; }
    }
}
