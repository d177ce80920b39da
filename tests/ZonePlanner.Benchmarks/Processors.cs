using System.Globalization;

namespace ZonePlanner.Benchmarks;

/// <summary>
/// The processor time of all that takes part: the client, the servers and PostgreSQL. On a machine that others use too it says what a case costs, where answers a
/// second say who got the processors.
/// </summary>
/// <param name="servers">The servers' processes.</param>
/// <param name="postmaster">The process whose children are PostgreSQL's.</param>
internal sealed class Processors(IReadOnlySet<int> servers, int postmaster)
{
    // USER_HZ, the same on every Linux .NET runs on.
    private const double TicksInMillisecond = 0.1;

    public static async Task<Processors> OfAsync(IReadOnlyList<Bench> benches)
    {
        await using var connection = await benches[0].Database.OpenConnectionAsync();
        return new Processors(
            benches.SelectMany(bench => bench.Processes).Append(Environment.ProcessId).ToHashSet(),
            Read(connection.ProcessID)?.Parent ?? throw new InvalidOperationException("PostgreSQL must be on this machine."));
    }

    /// <summary>Milliseconds each process has used so far.</summary>
    public IReadOnlyDictionary<int, double> Used() => Directory.EnumerateDirectories("/proc")
        .Select(Path.GetFileName)
        .Where(name => char.IsAsciiDigit(name![0]))
        .Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
        .Select(id => (Id: id, Status: Read(id)))
        .Where(process => process.Status is { } status && (servers.Contains(process.Id) || status.Parent == postmaster))
        .ToDictionary(process => process.Id, process => process.Status!.Value.Milliseconds);

    /// <summary>Milliseconds used since; processes that have ended meanwhile (connections are let go) are left out.</summary>
    public double UsedSince(IReadOnlyDictionary<int, double> before) => Used().Sum(process => process.Value - before.GetValueOrDefault(process.Key));

    /// <summary>The parent of a process and what it has used; null when it is gone.</summary>
    private static (int Parent, double Milliseconds)? Read(int id)
    {
        try
        {
            // After the name, which may hold anything: state, parent, and the user's and the system's ticks as the twelfth and thirteenth.
            var text = File.ReadAllText($"/proc/{id}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return (int.Parse(fields[1], CultureInfo.InvariantCulture), (Number(fields[11]) + Number(fields[12])) / TicksInMillisecond);
        }
        catch (IOException)
        {
            return null;
        }

        static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);
    }
}
