using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ZonePlanner.Api.Commands;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Imports.ReferenceLayers;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Imports;

/// <summary><c>load</c>: imports the operator's own units, protected land, sites, plots and layers for reference, after showing what would change.</summary>
internal static class LoadCommand
{
    private static readonly Argument<string[]> File = new("file")
    {
        Description = "A GeoJSON (.geojson), GeoPackage (.gpkg) or Shapefile (.shp); before it, of a layer, the name it is published under.",
        Arity = new ArgumentArity(1, 2),
    };
    private static readonly Option<LoadKind> As = Words<LoadKind>("--as", "What the features are.", required: true);
    private static readonly Option<UnitLevel?> Level = Word<UnitLevel>("--level", "The level of the units.");
    private static readonly Option<DateOnly?> ValidFrom = Day("--valid-from", "First day in law.");
    private static readonly Option<DateOnly?> ValidTo = Day("--valid-to", "First day on which it no longer holds.");
    private static readonly Option<DateOnly?> Date = Day("--date", "The day on which things were as the file shows them.");
    private static readonly Option<ProtectedLayerKind?> LayerKind = Word<ProtectedLayerKind>("--layer-kind", "The kind of protected land.");
    private static readonly Option<string?> Layer = new("--layer") { Description = "The public code of the layer of protected land; made from its kind and the file's name when left out. With --as layer: the same as --table." };
    private static readonly Option<string[]> Replaces = new("--replaces") { Description = "The code of another layer this one takes the place of; may be given again." };
    private static readonly Option<string?> Extent = new("--extent") { Description = "The ground that was looked at: the code of a unit, or parcels." };
    private static readonly Option<string?> Owner = new("--owner") { Description = "Who answers for the layer; of plots, who reported their hectares, on the day of --date." };
    private static readonly Option<string?> Source = new("--source") { Description = "Where the file comes from; its name and checksum are added." };
    private static readonly Option<string?> CodeField = new("--code-field") { Description = "The field that holds the code." };
    private static readonly Option<string?> NameField = new("--name-field") { Description = "The field that holds the name; of a plot, its label." };
    private static readonly Option<string?> LandUseField = new("--land-use-field") { Description = "The field that holds the land-use code." };
    private static readonly Option<Quality?> HowMade = Word<Quality>("--quality", "How the lines came to be; digitised when left out.");
    private static readonly Option<Crs?> StatedCrs = new("--crs") { Description = "The CRS, for a file that does not say: OGC:CRS84, EPSG:4326, EPSG:9214…", CustomParser = ParseCrs };
    private static readonly Option<string?> Table = new("--table") { Description = "The table of a GeoPackage that has several." };
    private static readonly Option<string[]> Set = new("--set") { Description = "A fact for every feature, as key=value; keys: " + string.Join(", ", Facts.All) + "." };
    private static readonly Option<bool> Repair = new("--repair") { Description = "Mend outlines that are not valid polygons." };
    private static readonly Option<bool> SkipRefused = new("--skip-refused") { Description = "Load the rest when some features are refused." };
    private static readonly Option<bool> DropSchematicOutlines = new("--drop-schematic-outlines") { Description = "Take away made-up outlines of sites that real protected land contradicts." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Stop after the preview." };
    private static readonly Option<bool> Yes = new("--yes") { Description = "Do not ask." };
    private static readonly Option<string?> Language = new("--language") { Description = "vi or en; otherwise as the environment says." };
    private static readonly Option<string?> Database = new("--database") { Description = "The connection string, instead of ConnectionStrings__Planning." };

    public static Command Create()
    {
        var command = new Command("load", "Load units, protected land, sites, plots or a layer for reference (--as layer NAME FILE) from a file: all of it or nothing, after a preview.")
        {
            File, As, Level, ValidFrom, ValidTo, Date, LayerKind, Layer, Replaces, Extent, Owner, Source, CodeField, NameField, LandUseField,
            HowMade, StatedCrs, Table, Set, Repair, SkipRefused, DropSchematicOutlines, DryRun, Yes, Language, Database,
        };
        LayerArguments.AddTo(command);
        Language.AcceptOnlyFromAmong("vi", "en");
        Set.Validators.Clear();
        Set.Validators.Add(ValidateFacts);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var output = parsed.InvocationConfiguration;
        var answers = Console.IsInputRedirected ? null : Console.In;
        var conversation = new Conversation(output.Output, output.Error, answers, IsVietnamese(parsed.GetValue(Language)));
        await using var database = PlanningDatabase.Connect(parsed.GetValue(Database) ?? NamedDatabase.ConnectionString);
        if (LayerArguments.Misplaced(parsed, parsed.GetValue(As), parsed.GetRequiredValue(File)) is { } misplaced)
        {
            return Ending.Refuse(conversation, misplaced);
        }

        return parsed.GetValue(As) == LoadKind.Layer
            ? await LayerArguments.Read(parsed, parsed.GetRequiredValue(File)).RunAsync(database, conversation, cancellation)
            : await new Load(Read(parsed), database, conversation).RunAsync(cancellation);
    }

    private static LoadOptions Read(ParseResult parsed)
    {
        DateOnly? from = parsed.GetValue(ValidFrom), until = parsed.GetValue(ValidTo);
        return new LoadOptions(parsed.GetValue(As), parsed.GetRequiredValue(File)[0])
        {
            Level = parsed.GetValue(Level),
            Period = from is null && until is null ? null : new LegalPeriod(from, until),
            Date = parsed.GetValue(Date),
            LayerKind = parsed.GetValue(LayerKind),
            Layer = parsed.GetValue(Layer),
            Replaces = parsed.GetValue(Replaces) ?? [],
            Extent = parsed.GetValue(Extent),
            Owner = parsed.GetValue(Owner),
            Source = parsed.GetValue(Source),
            CodeField = parsed.GetValue(CodeField),
            NameField = parsed.GetValue(NameField),
            LandUseField = parsed.GetValue(LandUseField),
            Quality = parsed.GetValue(HowMade) ?? Quality.Digitised,
            Crs = parsed.GetValue(StatedCrs),
            Table = parsed.GetValue(Table),
            Set = (parsed.GetValue(Set) ?? []).Select(static fact => fact.Split('=', 2)).ToDictionary(static fact => fact[0], static fact => fact[1], StringComparer.Ordinal),
            Repair = parsed.GetValue(Repair),
            SkipRefused = parsed.GetValue(SkipRefused),
            DropSchematicOutlines = parsed.GetValue(DropSchematicOutlines),
            DryRun = parsed.GetValue(DryRun),
            Yes = parsed.GetValue(Yes),
        };
    }

    private static bool IsVietnamese(string? stated)
    {
        var locale = stated ?? Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LANG") ?? "";
        return locale.StartsWith("vi", StringComparison.OrdinalIgnoreCase);
    }

    private static void ValidateFacts(OptionResult result)
    {
        var facts = result.Tokens.Select(static token => token.Value.Split('=', 2)).ToArray();
        foreach (var fact in facts.Where(static fact => fact.Length < 2 || !Facts.All.Contains(fact[0])))
        {
            result.AddError($"--set {fact[0]}: give key=value with one of the keys {string.Join(", ", Facts.All)}.");
        }

        foreach (var twice in facts.GroupBy(static fact => fact[0], StringComparer.Ordinal).Where(static group => group.Count() > 1))
        {
            result.AddError($"--set {twice.Key} is given twice.");
        }
    }

    private static Crs? ParseCrs(ArgumentResult result)
    {
        if (!Crs.TryParse(result.Tokens[0].Value, out var crs, out var problem))
        {
            result.AddError($"{problem.Vietnamese} {problem.English}");
        }

        return crs;
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name) { Description = description, HelpName = "YYYY-MM-DD", CustomParser = ParseDay };

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"“{result.Tokens[0].Value}” is not a day: write YYYY-MM-DD.");
        return null;
    }

    private static Option<T?> Word<T>(string name, string description)
        where T : struct, Enum => new(name) { Description = description, HelpName = Choices<T>(), CustomParser = ParseWord<T> };

    private static Option<T> Words<T>(string name, string description, bool required)
        where T : struct, Enum => new(name) { Description = description, HelpName = Choices<T>(), Required = required, CustomParser = ParseRequiredWord<T> };

    private static T ParseRequiredWord<T>(ArgumentResult result)
        where T : struct, Enum => ParseWord<T>(result) ?? default;

    private static T? ParseWord<T>(ArgumentResult result)
        where T : struct, Enum
    {
        var given = result.Tokens[0].Value;
        foreach (var value in Enum.GetValues<T>())
        {
            if (RecordTypes.Kebab(value) == given)
            {
                return value;
            }
        }

        result.AddError($"“{given}” is none of {Choices<T>()}.");
        return null;
    }

    private static string Choices<T>()
        where T : struct, Enum => string.Join('|', Enum.GetValues<T>().Select(RecordTypes.Kebab));
}
