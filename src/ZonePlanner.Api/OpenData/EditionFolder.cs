using System.Text.Json;

namespace ZonePlanner.Api.OpenData;

/// <summary>
/// Where editions lie: each in a folder of its own, which is whole before <c>current.json</c> names it. The one before stays, for those who are half-way
/// through a file of it.
/// </summary>
internal sealed class EditionFolder(OpenDataSettings settings)
{
    private const string Unfinished = ".part";

    private static readonly JsonSerializerOptions Form = Create();

    /// <summary>The edition in force; null when there is none.</summary>
    public async Task<Edition?> CurrentAsync(CancellationToken cancellation)
    {
        if (settings.Folder is not { } folder)
        {
            return null;
        }

        try
        {
            await using var file = File.OpenRead(Path.Combine(folder, "current.json"));
            return await JsonSerializer.DeserializeAsync<Edition>(file, Form, cancellation);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The path of a file of an edition.</summary>
    public string PathOf(Edition edition, EditionFile file) => Path.GetFullPath(Path.Combine(settings.Folder!, edition.Name, file.Name));

    /// <summary>Keeps others out while an edition is made; null when somebody else makes one.</summary>
    public FileStream? TryTakeTurn()
    {
        Directory.CreateDirectory(settings.Folder!);
        try
        {
            return new FileStream(Path.Combine(settings.Folder!, ".turn"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A folder for an edition that is being made.</summary>
    public string Begin(string name) => Directory.CreateDirectory(Path.Combine(settings.Folder!, name + Unfinished)).FullName;

    /// <summary>Puts a whole edition in force at once, and takes away all but the one before.</summary>
    public async Task PublishAsync(Edition edition, CancellationToken cancellation)
    {
        var folder = settings.Folder!;
        var before = await CurrentAsync(cancellation);
        Directory.Move(Path.Combine(folder, edition.Name + Unfinished), Path.Combine(folder, edition.Name));
        var next = Path.Combine(folder, "current.json" + Unfinished);
        await using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            await JsonSerializer.SerializeAsync(file, edition, Form, cancellation);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, Path.Combine(folder, "current.json"), overwrite: true);
        foreach (var old in Directory.EnumerateDirectories(folder).Where(old => IsEdition(Path.GetFileName(old)) && Path.GetFileName(old) != edition.Name && Path.GetFileName(old) != before?.Name).ToArray())
        {
            Directory.Delete(old, recursive: true);
        }
    }

    /// <summary>Whether a folder is one of ours to take away.</summary>
    private static bool IsEdition(string name) => name.StartsWith(EditionMaker.Prefix, StringComparison.Ordinal);

    private static JsonSerializerOptions Create()
    {
        var form = new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true };
        Service.ConfigureJson(form);
        return form;
    }
}
