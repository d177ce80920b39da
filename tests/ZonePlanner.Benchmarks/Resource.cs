using System.Reflection;

namespace ZonePlanner.Benchmarks;

/// <summary>Texts embedded in a program.</summary>
internal static class Resource
{
    public static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
