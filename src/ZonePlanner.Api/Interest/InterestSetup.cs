using System.Net;
using ZonePlanner.Api.Database.Mail;

namespace ZonePlanner.Api.Interest;

/// <summary>What interest is made of: letters, limits, the search for plots that meet a need, and the forgetting of what has been kept long enough.</summary>
internal static class InterestSetup
{
    public static void AddInterest(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Correspondence>().AddSingleton<TellWhenBell>();
        builder.Services.AddRateLimiter(limiter => limiter.AddPolicy<IPAddress, SendingLimit>(SendingLimit.Name));
        if (builder.Configuration.GetConnectionString("Planning") is null)
        {
            return;
        }

        builder.Services.AddSingleton<Forgetting>().AddHostedService(provider => provider.GetRequiredService<Forgetting>());
        if (MailSettings.Of(builder.Configuration) is not null)
        {
            builder.Services.AddHostedService<TellWhen>();
        }
    }
}
