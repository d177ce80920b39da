namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>Positions as JSON arrays of numbers, rounded or lossless, in either axis order.</summary>
internal static class PositionText
{
    private const int LongestScaledPosition = (3 * NumberText.LongestScaled) + 5;

    public static void WritePoint(ref Utf8Sink json, WkbPositions point, GeoJsonFormat format)
    {
        if (format.Decimals is { } decimals)
        {
            Write(ref json, new ScaledPosition(point, 0, decimals), point, 0, format.NorthFirst, decimals);
        }
        else
        {
            WriteExact(ref json, point, 0, format.NorthFirst, null);
        }
    }

    /// <summary>Writes positions separated by commas. In rounded text a position equal to the one before is left out, if at least so many are left.</summary>
    public static void WriteRun(ref Utf8Sink json, WkbPositions positions, bool backwards, int fewest, GeoJsonFormat format)
    {
        if (positions.Count == 0)
        {
            return;
        }

        if (format.Decimals is { } decimals)
        {
            WriteRounded(ref json, positions, backwards, fewest, format.NorthFirst, decimals);
        }
        else
        {
            WriteLossless(ref json, positions, backwards, format.NorthFirst);
        }
    }

    private static void WriteRounded(ref Utf8Sink json, WkbPositions positions, bool backwards, int fewest, bool northFirst, int decimals)
    {
        var thin = KeepsEnough(positions, fewest, decimals);
        var (index, step) = backwards ? (positions.Count - 1, -1) : (0, 1);
        var previous = new ScaledPosition(positions, index, decimals);
        Write(ref json, previous, positions, index, northFirst, decimals);
        for (var left = positions.Count - 1; left > 0; left--)
        {
            index += step;
            var position = new ScaledPosition(positions, index, decimals);
            if (!thin || position.DiffersFrom(previous))
            {
                json.Letter((byte)',');
                Write(ref json, position, positions, index, northFirst, decimals);
                previous = position;
            }
        }
    }

    private static void WriteLossless(ref Utf8Sink json, WkbPositions positions, bool backwards, bool northFirst)
    {
        var (index, step) = backwards ? (positions.Count - 1, -1) : (0, 1);
        WriteExact(ref json, positions, index, northFirst, null);
        for (var left = positions.Count - 1; left > 0; left--)
        {
            index += step;
            json.Letter((byte)',');
            WriteExact(ref json, positions, index, northFirst, null);
        }
    }

    /// <summary>Looks no further than it must: nearly every run has enough differing positions at its start.</summary>
    private static bool KeepsEnough(WkbPositions positions, int fewest, int decimals)
    {
        var kept = 1;
        var previous = new ScaledPosition(positions, 0, decimals);
        for (var index = 1; index < positions.Count && kept < fewest; index++)
        {
            var position = new ScaledPosition(positions, index, decimals);
            if (position.DiffersFrom(previous))
            {
                kept++;
                previous = position;
            }
        }

        return kept >= fewest;
    }

    private static void Write(ref Utf8Sink json, ScaledPosition position, WkbPositions positions, int index, bool northFirst, int decimals)
    {
        if (!position.Fits)
        {
            WriteExact(ref json, positions, index, northFirst, decimals);
            return;
        }

        var room = json.Room(LongestScaledPosition);
        room[0] = (byte)'[';
        var at = 1 + NumberText.WriteScaled(room[1..], northFirst ? position.Y : position.X, decimals);
        room[at++] = (byte)',';
        at += NumberText.WriteScaled(room[at..], northFirst ? position.X : position.Y, decimals);
        if (positions.HasZ)
        {
            room[at++] = (byte)',';
            at += NumberText.WriteScaled(room[at..], position.Z, decimals);
        }

        room[at++] = (byte)']';
        json.Used(at);
    }

    private static void WriteExact(ref Utf8Sink json, WkbPositions positions, int index, bool northFirst, int? decimals)
    {
        double x = positions.X(index), y = positions.Y(index);
        json.Letter((byte)'[');
        WriteNumber(ref json, northFirst ? y : x, positions, decimals);
        json.Letter((byte)',');
        WriteNumber(ref json, northFirst ? x : y, positions, decimals);
        if (positions.HasZ)
        {
            json.Letter((byte)',');
            WriteNumber(ref json, positions.Z(index), positions, decimals);
        }

        json.Letter((byte)']');
    }

    private static void WriteNumber(ref Utf8Sink json, double value, WkbPositions positions, int? decimals)
    {
        if (!double.IsFinite(value))
        {
            throw new MalformedWkbException("A coordinate is not a number JSON can carry", positions.Offset);
        }

        var room = json.Room(NumberText.Longest);
        json.Used(decimals is { } most ? NumberText.WriteFixed(room, value, most) : NumberText.WriteShortest(room, value));
    }
}

/// <summary>A position in units of its last decimal.</summary>
internal readonly struct ScaledPosition
{
    public ScaledPosition(WkbPositions positions, int index, int decimals)
    {
        var fitsX = NumberText.TryScale(positions.X(index), decimals, out var x);
        var fitsY = NumberText.TryScale(positions.Y(index), decimals, out var y);
        long z = 0;
        var fitsZ = !positions.HasZ || NumberText.TryScale(positions.Z(index), decimals, out z);
        (X, Y, Z, Fits) = (x, y, z, fitsX && fitsY && fitsZ);
    }

    public long X { get; }

    public long Y { get; }

    public long Z { get; }

    /// <summary>False for what is too large to scale, or not finite.</summary>
    public bool Fits { get; }

    public bool DiffersFrom(ScaledPosition other) => X != other.X || Y != other.Y || Z != other.Z || !Fits || !other.Fits;
}
