using MimeKit;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Mail;
using ZonePlanner.Api.Database.Personal;

namespace ZonePlanner.Api.Mail;

/// <summary>Mail, if the operator has set it up: whoever has something to say puts it into the <see cref="Outbox"/>, and <see cref="SendMail"/> takes it out.</summary>
internal static class MailSetup
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var settings = MailSettings.Of(builder.Configuration);
        builder.Services
            .AddSingleton<PersonalData>()
            .AddSingleton<OutboxBell>()
            .AddSingleton<Rounds>()
            .AddSingleton(provider => new Outbox(provider.GetRequiredService<PersonalData>(), provider.GetRequiredService<OutboxBell>(), settings));
        if (settings is null)
        {
            return;
        }

        if (!MailboxAddress.TryParse(settings.From, out _))
        {
            throw new InvalidOperationException("Mail:From is not an address.");
        }

        builder.Services.AddSingleton(settings).AddHostedService<SendMail>();
    }
}
