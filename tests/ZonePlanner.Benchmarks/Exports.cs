using System.Diagnostics;

namespace ZonePlanner.Benchmarks;

/// <summary>Files of very many features: when the first byte comes, and what they weigh in memory.</summary>
internal static class Exports
{
    private const int Tries = 7;

    // A database, which is sent when it is whole: its first byte has no target.
    private const string GeoPackage = "gpkg";

    private const double MostLater = 50;
    private const double MostHeavier = 80;

    public static async Task MeasureAsync(Bench bench, Table table)
    {
        // Hundred thousand parcels where the set has them, else all there are.
        var (few, many) = (Box.OfParcels(10), new Box(105, 18, 105.4999, 18.07));
        foreach (var form in new[] { "csv", "fgb", GeoPackage })
        {
            var count = await LinesAsync(bench.Service.Http, many);
            var (ofFew, ofMany) = (new List<double>(), new List<double>());
            await FirstByteAsync(bench.Service.Http, Path(form, few));
            await Task.Delay(TimeSpan.FromSeconds(1));
            var idle = bench.Service.Resident;
            bench.Service.ForgetPeak();
            for (var tries = 0; tries < Tries; tries++)
            {
                ofFew.Add(await FirstByteAsync(bench.Service.Http, Path(form, few)));
                ofMany.Add(await FirstByteAsync(bench.Service.Http, Path(form, many)));
            }

            var later = Median(ofMany) - Median(ofFew);
            table.Say($"{$"first byte of {count:N0} parcels as {form}; of 100: {Median(ofFew):0.0} ms",-82}{Median(ofMany),9:0.00}");
            if (form != GeoPackage)
            {
                table.Add($"first byte of {count:N0} as {form} after that of 100, in ms", later, MostLater, isMost: true);
            }

            table.Add($"memory of these exports above idle ({idle:0} MB), in MB", bench.Service.Peak - idle, MostHeavier, isMost: true);
        }
    }

    private static string Path(string form, Box box) => $"/ogc/collections/protected-land/items?f={form}&bbox={box}";

    private static async Task<int> LinesAsync(HttpClient http, Box box) => (await http.GetStringAsync(Path("csv", box) + "&skipGeometry=true&properties=layer")).Count(letter => letter == '\n') - 1;

    /// <summary>Milliseconds until the first byte of the body; the rest is read too.</summary>
    private static async Task<double> FirstByteAsync(HttpClient http, string path)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        await body.ReadExactlyAsync(new byte[1]);
        var first = watch.Elapsed.TotalMilliseconds;
        await body.CopyToAsync(Stream.Null);
        return first;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
