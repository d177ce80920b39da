using System.Text;

namespace ZonePlanner.Api.Tests.Ogc.Tiles;

/// <summary>A feature of a tile as MVT 2.1 has it: rings of grid positions, x to the right and y down.</summary>
internal sealed record MvtFeature(ulong? Id, int Type, IReadOnlyDictionary<string, object> Properties, IReadOnlyList<IReadOnlyList<(int X, int Y)>> Parts);

/// <summary>A layer of a tile.</summary>
internal sealed record MvtLayer(string Name, int Version, int Extent, IReadOnlyList<MvtFeature> Features);

/// <summary>Reads vector tiles by their specification alone.</summary>
internal static class MvtReader
{
    public static IReadOnlyDictionary<string, MvtLayer> Read(byte[] tile) =>
        Fields(tile).Where(field => field.Number == 3).Select(field => Layer(field.Bytes)).ToDictionary(layer => layer.Name);

    private static MvtLayer Layer(byte[] bytes)
    {
        var fields = Fields(bytes).ToList();
        var keys = fields.Where(field => field.Number == 3).Select(field => Encoding.UTF8.GetString(field.Bytes)).ToArray();
        var values = fields.Where(field => field.Number == 4).Select(field => Value(field.Bytes)).ToArray();
        return new(
            Encoding.UTF8.GetString(fields.Single(field => field.Number == 1).Bytes),
            (int)fields.Single(field => field.Number == 15).Number64,
            (int)fields.Single(field => field.Number == 5).Number64,
            [.. fields.Where(field => field.Number == 2).Select(field => Feature(field.Bytes, keys, values))]);
    }

    private static MvtFeature Feature(byte[] bytes, string[] keys, object[] values)
    {
        var fields = Fields(bytes).ToList();
        var tags = fields.Where(field => field.Number == 2).SelectMany(field => Varints(field.Bytes)).ToArray();
        var properties = tags.Chunk(2).ToDictionary(pair => keys[(int)pair[0]], pair => values[(int)pair[1]]);
        var id = fields.Where(field => field.Number == 1).Select(field => (ulong?)field.Number64).SingleOrDefault();
        return new(id, (int)fields.Single(field => field.Number == 3).Number64, properties, Parts([.. fields.Where(field => field.Number == 4).SelectMany(field => Varints(field.Bytes))]));
    }

    private static List<IReadOnlyList<(int X, int Y)>> Parts(ulong[] commands)
    {
        var parts = new List<IReadOnlyList<(int X, int Y)>>();
        var part = new List<(int X, int Y)>();
        var (x, y, at) = (0, 0, 0);
        while (at < commands.Length)
        {
            var (command, count) = ((int)(commands[at] & 7), (int)(commands[at] >> 3));
            at++;
            for (var index = 0; index < count && command != 7; index++)
            {
                if (command == 1)
                {
                    part = [];
                    parts.Add(part);
                }

                (x, y) = (x + Zigzag(commands[at]), y + Zigzag(commands[at + 1]));
                at += 2;
                part.Add((x, y));
            }
        }

        return parts;
    }

    private static int Zigzag(ulong value) => (int)(value >> 1) ^ -(int)(value & 1);

    private static object Value(byte[] bytes)
    {
        var field = Fields(bytes).Single();
        return field.Number switch
        {
            1 => Encoding.UTF8.GetString(field.Bytes),
            2 => BitConverter.ToSingle(field.Bytes),
            3 => BitConverter.ToDouble(field.Bytes),
            6 => (long)Zigzag(field.Number64),
            7 => field.Number64 != 0,
            _ => (long)field.Number64,
        };
    }

    private static IEnumerable<ulong> Varints(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            yield return Varint(bytes, ref at);
        }
    }

    private static IEnumerable<(int Number, ulong Number64, byte[] Bytes)> Fields(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var key = Varint(bytes, ref at);
            var (number, wire) = ((int)(key >> 3), (int)(key & 7));
            if (wire == 0)
            {
                yield return (number, Varint(bytes, ref at), []);
                continue;
            }

            var length = wire switch
            {
                1 => 8,
                5 => 4,
                _ => (int)Varint(bytes, ref at),
            };
            yield return (number, 0, bytes[at..(at + length)]);
            at += length;
        }
    }

    private static ulong Varint(byte[] bytes, ref int at)
    {
        var (value, shift) = (0UL, 0);
        byte next;
        do
        {
            next = bytes[at++];
            value |= (ulong)(next & 0x7f) << shift;
            shift += 7;
        }
        while (next >= 0x80);
        return value;
    }
}
