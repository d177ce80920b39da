using System.CommandLine;
using System.CommandLine.Parsing;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Imports.ReferenceLayers;

/// <summary>What may be typed after <c>load --as layer</c>.</summary>
internal static class LayerArguments
{
    private static readonly Option<string?> Title = new("--title") { Description = "With --as layer: its title; the name when left out." };
    private static readonly Option<string?> TitleEn = new("--title-en") { Description = "With --as layer: its title in English." };
    private static readonly Option<string?> Description = new("--description") { Description = "With --as layer: what a reader must know of it." };
    private static readonly Option<string?> IdField = new("--id-field") { Description = "With --as layer: the field that identifies a feature; when left out, the file's own identifiers, else its order." };
    private static readonly Option<string?> TimeField = new("--time-field") { Description = "With --as layer: the field of days or instants that datetime selects by." };
    private static readonly Option<bool> Remove = new("--remove") { Description = "With --as layer NAME: publish it no longer." };

    private static readonly Option[] Own = [Title, TitleEn, Description, IdField, TimeField, Remove];

    /// <summary>Options of the other kinds that mean the same for a layer.</summary>
    private static readonly string[] Shared =
        ["--as", "--layer", "--table", "--source", "--owner", "--date", "--crs", "--dry-run", "--yes", "--language", "--database"];

    public static void AddTo(Command load)
    {
        foreach (var option in Own)
        {
            load.Add(option);
        }
    }

    /// <summary>Options and names that mean nothing for what is loaded are refused: the operator meant something by them.</summary>
    public static Sentence? Misplaced(ParseResult parsed, LoadKind kind, string[] names)
    {
        var given = parsed.CommandResult.Children.OfType<OptionResult>().Where(static result => !result.Implicit).Select(static result => result.Option);
        var misplaced = kind == LoadKind.Layer
            ? given.Where(static option => !Own.Contains(option) && !Shared.Contains(option.Name)).ToArray()
            : given.Where(Own.Contains).ToArray();
        if (misplaced.Length > 0)
        {
            var list = string.Join(", ", misplaced.Select(static option => option.Name));
            return new Sentence($"Không dùng được với loại dữ liệu này: {list}.", $"This means nothing for what is loaded: {list}.");
        }

        return (kind == LoadKind.Layer, parsed.GetValue(Remove), names.Length) switch
        {
            (true, false, 2) or (true, true, 1) or (false, _, 1) => null,
            (true, true, _) => new("Khi gỡ một lớp chỉ nêu tên: --as layer TÊN --remove.", "To remove a layer, give its name only: --as layer NAME --remove."),
            (true, false, _) => new("Hãy nêu tên của lớp rồi đến tệp: --as layer TÊN TỆP.", "Give the name of the layer, then the file: --as layer NAME FILE."),
            _ => new("Hãy nêu một tệp duy nhất.", "Give one file."),
        };
    }

    public static LayerOptions Read(ParseResult parsed, string[] names) => new(names[0])
    {
        File = names.ElementAtOrDefault(1),
        Title = parsed.GetValue(Title),
        TitleEn = parsed.GetValue(TitleEn),
        Description = parsed.GetValue(Description),
        Table = parsed.GetValue<string?>("--table") ?? parsed.GetValue<string?>("--layer"),
        Source = parsed.GetValue<string?>("--source"),
        Owner = parsed.GetValue<string?>("--owner"),
        Date = parsed.GetValue<DateOnly?>("--date"),
        IdField = parsed.GetValue(IdField),
        TimeField = parsed.GetValue(TimeField),
        Crs = parsed.GetValue<Crs?>("--crs"),
        DryRun = parsed.GetValue<bool>("--dry-run"),
        Yes = parsed.GetValue<bool>("--yes"),
    };
}
