using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;

namespace ZonePlanner.Benchmarks;

/// <summary>
/// MapServer (Debian's <c>cgi-mapserver</c>) over the same tables: WFS, GeoJSON as it streams it, a FastCGI process for each connection with its connection to
/// the database kept. It is asked without a web server in between, which is to its advantage.
/// </summary>
internal sealed class MapServer : IAsyncDisposable
{
    private const string Program = "/usr/bin/mapserv";
    private const string Spawner = "/usr/bin/spawn-fcgi";

    private readonly string folder;
    private readonly int[] processes;
    private readonly FastCgi asked;

    private MapServer(string folder, int[] processes) => (this.folder, this.processes, asked) = (folder, processes, new FastCgi(Path.Combine(folder, "socket")));

    public IReadOnlyList<int> Processes => processes;

    public static bool IsInstalled => File.Exists(Program) && File.Exists(Spawner);

    public static async Task<MapServer> StartAsync(string connection)
    {
        var place = Directory.CreateTempSubdirectory("zp-mapserver-").FullName;
        var to = new NpgsqlConnectionStringBuilder(connection);
        var map = Resource.Read(typeof(MapServer).Assembly, "ZonePlanner.Benchmarks.mapserver.map")
            .Replace("{connection}", $"host={to.Host} port={to.Port} dbname={to.Database} user={to.Username} password={to.Password}", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(place, "bench.map"), map);
        await File.WriteAllTextAsync(Path.Combine(place, "mapserver.conf"), "CONFIG\nENV\nMS_MAP_PATTERN \".\"\nEND\nEND\n");
        var start = new ProcessStartInfo(Spawner, ["-s", Path.Combine(place, "socket"), "-F", Comparison.MostConnections.ToString(CultureInfo.InvariantCulture), "-P", Path.Combine(place, "pids"), "--", Program])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["MAPSERVER_CONFIG_FILE"] = Path.Combine(place, "mapserver.conf") },
        };
        using var spawning = Process.Start(start) ?? throw new InvalidOperationException($"{Spawner} did not start.");
        await spawning.WaitForExitAsync();
        var pids = await File.ReadAllLinesAsync(Path.Combine(place, "pids"));
        return new MapServer(place, [.. pids.Where(line => line.Length > 0).Select(line => int.Parse(line, CultureInfo.InvariantCulture))]);
    }

    /// <summary>Reads all features of a layer in a box.</summary>
    public Task GetAsync(string layer, Box box, string? landUseCode = null) => asked.GetAsync(Query(layer, box, landUseCode));

    /// <summary>Refuses to be compared with unless it gives as many features as expected.</summary>
    public async Task ExpectAsync(int features, string layer, Box box, string? landUseCode = null)
    {
        using var memory = new MemoryStream();
        await asked.GetAsync(Query(layer, box, landUseCode), memory);
        var text = Encoding.UTF8.GetString(memory.ToArray());
        var given = text.Split("\"type\": \"Feature\"").Length - 1;
        if (given != features)
        {
            throw new InvalidOperationException($"MapServer gave {given} features of {layer}, not {features}: {text[^Math.Min(text.Length, 600)..]}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        asked.Dispose();
        foreach (var id in processes)
        {
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
                await process.WaitForExitAsync();
            }
            catch (ArgumentException)
            {
                // It has ended by itself.
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    private string Query(string layer, Box box, string? landUseCode)
    {
        var request = $"map={folder}/bench.map&service=WFS&version=1.0.0&request=GetFeature&outputformat=geojson&typename={layer}";
        if (landUseCode is null)
        {
            return $"{request}&bbox={box}";
        }

        // Its WFS takes either a box or a filter.
        var filter = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <Filter><And><PropertyIsEqualTo><PropertyName>land_use_code</PropertyName><Literal>{landUseCode}</Literal></PropertyIsEqualTo><BBOX><PropertyName>geometry</PropertyName><Box srsName="EPSG:4326"><coordinates>{box.West},{box.South} {box.East},{box.North}</coordinates></Box></BBOX></And></Filter>
            """);
        return $"{request}&filter={Uri.EscapeDataString(filter)}";
    }
}
