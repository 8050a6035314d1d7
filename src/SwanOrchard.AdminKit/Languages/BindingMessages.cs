using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace SwanOrchard.AdminKit.Languages;

/// <summary>Says in the editor's language, and without the name of a property, that a form's value is not of the right kind.</summary>
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
        messages.SetValueMustNotBeNullAccessor(_ => S["This should not be empty."]);
        messages.SetUnknownValueIsInvalidAccessor(_ => S["This value does not fit here."]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => S["This value does not fit here."]);
        messages.SetValueMustBeANumberAccessor(_ => S["This should be a number."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => S["This should be a number."]);
    }

    private string Unfit(string value) => S["This is not a value that fits here: {0}", value];
}
