using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace SwanOrchard.AdminKit.Languages;

/// <summary>Localizes the messages for form values of the wrong type, and leaves out property names.</summary>
public sealed class BindingMessages : IConfigureOptions<MvcOptions>
{
    private readonly IStringLocalizer S;

    public BindingMessages(IStringLocalizer<BindingMessages> localizer) => S = localizer;

    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Unfit(value));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(Unfit);
        messages.SetValueIsInvalidAccessor(Unfit);
        messages.SetValueMustNotBeNullAccessor(_ => S["This field is required."]);
        messages.SetUnknownValueIsInvalidAccessor(_ => S["This value is not valid."]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => S["This value is not valid."]);
        messages.SetValueMustBeANumberAccessor(_ => S["Enter a number."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => S["Enter a number."]);
    }

    private string Unfit(string value) => S["This value is not valid here: {0}", value];
}
