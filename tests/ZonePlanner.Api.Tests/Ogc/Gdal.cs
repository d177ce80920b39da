using System.ComponentModel;
using System.Diagnostics;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>GDAL's own programs, which <c>./zoneplanner test</c> installs.</summary>
internal static class Gdal
{
    /// <summary>What a program said; it must end well and complain of nothing.</summary>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Begin(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false });
        var (told, wrong) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0 && !(await wrong).Contains("ERROR", StringComparison.Ordinal), await wrong);
        return await told;
    }

    private static Process Begin(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Fail($"{start.FileName} is not installed: run ./zoneplanner test, or install gdal-bin.");
            throw;
        }
    }
}
