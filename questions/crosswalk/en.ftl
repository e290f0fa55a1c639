# Shown beside a suggestion from another form: how the two questions differ.
# Each text names the forms, so that it reads the same from either side.


## Same question

why-same-wording = The Japanese wording is the same in both forms; the answer fits as it is.
why-same-question-new-words = The wording differs slightly, but both forms ask the same thing; the answer fits as it is.
why-same-wording-corporate-number-apart = The Japanese wording is the same, and the answer fits as it is. Only the 94-item form has a field for the corporate number.
why-same-wording-officer-names-apart = The Japanese wording is the same, and the answer fits as it is. Only the 93-item form asks for the officers' names and titles.
why-same-wording-emergency-apart = The Japanese wording is the same, and the answer fits as it is. Only the 93-item form asks whether there is emergency maintenance.
why-same-wording-optional-in-93 = The Japanese wording is the same, and the answer fits as it is. The 93-item form marks it Optional, the 94-item form Required.
why-same-wording-required-in-93 = The Japanese wording is the same, and the answer fits as it is. The 93-item form marks it Required, the 94-item form Optional.
why-same-figure-yen-in-93 = Both forms ask for the same non-consolidated figure, but only the 93-item form gives the unit, yen. Check that the figure is the latest.
why-same-figure-percent-in-93 = Both forms ask for the same non-consolidated ratio, but only the 93-item form gives the unit, percent. Check that it comes from the latest accounts.
why-same-figure-latest-accounts = Both forms ask for the same non-consolidated figure. Check that it comes from the latest accounts.
why-same-list-of-changes = The 93-item form speaks of renewals, the 94-item form of large-scale changes; the same list of dates answers both.
why-same-business-limit-in-93 = Both forms ask for an outline of the main business. The 93-item form limits it to 100 characters and includes business other than ASP/SaaS; the 94-item form says neither.
why-same-question-500-characters-in-93 = Both forms ask the same thing. Only the 93-item form has a limit: 500 characters over both fields of item 30.
why-same-wording-200-characters-in-93 = The Japanese wording is the same in both forms, but only the 93-item form has a limit, of 200 characters.
why-same-documents-optional-in-93 = Both forms ask about the same documents, but the 93-item form marks the field Optional and the 94-item form Required. In other fields, the 93-item form asks about approval by management, the 94-item form about documents on disputes.
why-same-documents-approval-in-93 = Both forms ask about the same documents, so the answer fits as it is. Only the 93-item form asks whether management has approved them.
why-same-desk-hours = Both forms ask during which hours the service desk takes inquiries.
why-same-backup-generations = Both forms ask for the number of backup generations. What the 49-item form wants is the number you guarantee.


## Same subject, wording of the 94-item form not confirmed

why-wording-from-93 = The wording of the 94-item form could not be confirmed, so kisai shows that of the 93-item form. Compare it with the wording of your copy.
why-wording-from-93-yes-no-first = The wording of the 94-item form could not be confirmed, so kisai shows that of the 93-item form. The field of the 94-item form takes "Yes" or "No" together with the details.
why-wording-from-93-renamed = In the 94-item form the item has a new name and its wording could not be confirmed, so kisai shows that of the 93-item form. Compare it with the wording of your copy.


## The provider

why-own-date-in-each-form = The Japanese wording is the same, but each form has a disclosure date of its own. Don't copy the date of the other form.
why-year-or-full-date = The 93-item form asks only the year of establishment, the 94-item form the full date. Only the 93-item form asks the years in business.
why-postal-code-in-93 = Both forms ask where the head office is. Only the 93-item form also asks for the postal code.
why-birth-date-in-94 = Both forms ask for the representative's background. Only the 94-item form wants the date of birth in it.
why-age-or-birth-date = The 93-item form asks the representative's age, the 94-item form the date of birth as part of the background. An age does not tell the date of birth.
why-audit-options-differ = The 93-item form has four options, the 94-item form five, and neither numbers nor wording match. Don't copy the number; read the options and choose again.


## Documents and personal information

why-security-documents-state-in-94 = The 93-item form asks for the names of the documents, the 94-item form for their state and names. Only the 93-item form asks whether management has approved them.
why-security-documents-or-privacy-rules = The 93-item form asks for the names of documents on information security, the 94-item form whether there are rules on handling personal information and where they are stated.
why-security-documents-or-continuity-documents = The 93-item form asks for the names of documents on information security, the 94-item form whether there are documents on business continuity and their names. Check whether any document listed deals with both.
why-security-documents-or-risk-documents = The 93-item form asks for the names of documents on information security, the 94-item form whether there are documents on risk management and their names. Check whether any document listed deals with both.
why-purpose-stated-or-privacy-rules = The 93-item form asks whether the purpose of use is stated when personal information is collected, the 94-item form whether there are rules on handling it and where they are stated.
why-liability-document-or-insurance-93 = The 93-item form asks whether a document sets out liability for incidents and the extent of compensation, and its name; the 49-item form whether there is compensation or insurance for data leakage or destruction.
why-liability-document-or-insurance-94 = The 94-item form asks whether a document sets out liability for incidents and the extent of compensation, and its name; the 49-item form whether there is compensation or insurance for data leakage or destruction.


## Service hours, maintenance and notices

why-maintenance-or-service-hours-94 = The 93-item form asks when maintenance is done, the 94-item form during which hours the service is provided. The 94-item form has no field for maintenance hours.
why-maintenance-or-service-hours-49 = The 93-item form asks only when maintenance is done, the 49-item form for the whole hours of service including planned outages.
why-planned-outages-in-49 = Both forms ask during which hours the service is provided. Only the 49-item form wants planned outages stated too.
why-maintenance-notice-in-one-field-93 = The 93-item form asks the timing of notice, its method and emergency maintenance in separate fields. The 49-item form asks whether notice is given, when and how in one field, and does not mention emergency maintenance.
why-maintenance-notice-in-one-field-94 = The 94-item form asks the timing and the method of notice in separate fields, the 49-item form whether notice is given, when and how in one field.
why-end-notice-only-in-49-93 = The 93-item form asks when and how changes and the end of the service are announced, in separate fields; the 49-item form asks only about the end: whether, when and how, in one field. Check whether timing or method differs between a change and the end.
why-end-notice-only-in-49-94 = The 94-item form asks when and how changes and the end of the service are announced, in separate fields; the 49-item form asks only about the end: whether, when and how, in one field. Check whether timing or method differs between a change and the end.
why-failure-notice-details-in-94 = Item 92 of the 93-item form asks only whether notice of failures is given; item 93 of the 94-item form also how and how soon.
why-failure-notice-time-or-whole-94 = Item 54 of the 93-item form asks only how soon users are notified of a failure; item 93 of the 94-item form asks whether, how and how soon.
why-failure-notice-or-process-93 = The 93-item form asks only whether notice of failures is given; the 49-item form also to whom, how and by which route.
why-failure-notice-or-process-94 = Both forms ask how notice of failures is given. The 94-item form also asks how soon, the 49-item form to whom and by which route.
why-failure-detection-or-notice-process = The 93-item form asks how slow response and other problems are found, the 49-item form to whom, how and by which route notice of a failure is given.
why-notice-to-users-or-contact-93 = The 93-item form asks how soon users are notified of a failure, the 49-item form the time from detecting an anomaly to notifying the designated contact. Check who is notified and from when the time is counted.
why-notice-to-users-or-contact-94 = The 94-item form asks whether, how and how soon users are notified, the 49-item form only the time from detecting an anomaly to notifying the designated contact. Check who is notified and from when the time is counted.
why-network-failures-or-all-93 = The 93-item form asks the reporting time for failures of the network to the user only; the 49-item form asks the time to notification wherever the failure is.
why-network-failures-or-all-94 = The 94-item form asks the reporting time for failures of the network to the user only; the 49-item form asks the time to notification wherever the failure is.
why-reports-or-method-and-interval-93 = The 93-item form asks only whether regular reports are made, the 49-item form how and how often.
why-reports-or-method-and-interval-94 = The 94-item form asks only whether regular reports are made, the 49-item form how and how often.


## Availability, failures and continuity

why-actual-apart-from-target = The 93-item form asks for the actual value or, if it can't be given, the reason and the target in the same field. The 94-item form asks for the actual value and the target in separate fields.
why-target-only-without-actual = The target has a field of its own in the 94-item form; in the 93-item form it is given, with the reason, only where there is no actual value.
why-reference-value-or-own-target = The 93-item form asks for the pattern number and reference value in the information security guideline, the 94-item form for this service's own target. The figures may differ.
why-availability-rate-or-reason = Both forms ask for availability. The 93-item form also takes the reason for having no actual value and the target; the 49-item form gives the formula.
why-availability-actual-or-formula = The 94-item form asks expressly for the actual availability; the 49-item form gives a formula and leaves open whether it is an actual value or a target. Say which it is, and for what period.
why-availability-target-or-formula = The 94-item form asks expressly for the target availability; the 49-item form gives a formula and leaves open whether it is an actual value or a target. Say which it is.
why-availability-by-scope-or-one-rate = The annex table of the 94-item form asks for availability for each scope of service, the 49-item form for one rate.
why-outage-history-or-counts-93 = The 93-item form asks for the history of outages with no period given, the 49-item form for the failures in one year and how many of them took a day or more.
why-outage-history-or-counts-94 = The 94-item form asks for the history of outages with no period given, the 49-item form for the failures in one year and how many of them took a day or more.
why-failures-by-scope-or-one-year = The annex table of the 94-item form asks for the number of failures for each scope of service, the 49-item form for the failures in one year and how many of them took a day or more.
why-redundancy-or-disaster-recovery-94 = The 93-item form asks only how the service is kept from stopping; the 94-item form also asks, in another field, whether there are disaster recovery (DR) measures and their outline. Redundancy over several sites may bear on both.
why-redundancy-or-disaster-recovery-49-93 = The 93-item form asks how the service is kept from stopping (redundancy and the like), the 49-item form about recovery and support in a disaster. Redundancy alone may not provide for a disaster.
why-redundancy-or-disaster-recovery-49-94 = The 94-item form keeps redundancy and disaster recovery (DR) in separate fields; the 49-item form asks about recovery and support in a disaster. Redundancy alone may not provide for a disaster.
why-redundancy-or-alternative-93 = The 93-item form asks how the service is kept from stopping, the 49-item form what is offered instead when early recovery is impossible. Redundancy is not such an alternative.
why-redundancy-or-alternative-94 = The 94-item form asks how the service is kept from stopping, the 49-item form what is offered instead when early recovery is impossible. Redundancy is not such an alternative.
why-disaster-support-in-49 = The 94-item form asks whether there are disaster recovery (DR) measures and their outline; the 49-item form asks about support in a disaster as well as system recovery.
why-continuity-documents-or-arrangements = The 94-item form asks whether there are documents on business continuity and their names, the 49-item form about the arrangements for recovery and support in a disaster themselves.


## Monitoring and performance

why-failure-monitoring-or-liveness = The 93-item form asks about fault monitoring in an item apart from liveness monitoring; the 94-item form has liveness monitoring only.
why-fault-monitoring-or-standards = Both forms ask whether there is monitoring. What the 49-item form wants is monitoring to set standards for what is monitored and when notice is given.
why-liveness-or-standards-93 = The 93-item form asks for the objects and intervals of liveness monitoring and how soon users are notified; the 49-item form whether you monitor to set standards for what is monitored and when notice is given.
why-liveness-or-standards-94 = The 94-item form asks about liveness monitoring only, the 49-item form whether all monitoring follows set standards for what is monitored and when notice is given.
why-performance-or-standards-93 = The 93-item form asks where, how often and how slow response and other problems are found; the 49-item form whether you monitor to set standards for what is monitored and when notice is given.
why-slowdown-or-standards-94 = The 94-item form asks only about detecting slow response, the 49-item form whether all monitoring follows set standards for what is monitored and when notice is given.
why-liveness-interval-or-incident-interval-93 = The 93-item form asks the liveness monitoring interval of each object, the 49-item form the interval at which failure incidents are collected or tallied. The two may differ.
why-liveness-interval-or-incident-interval-94 = The 94-item form asks about liveness monitoring, the 49-item form for the interval at which failure incidents are collected or tallied. It may differ from the liveness monitoring interval.
why-slowdown-detection-or-incident-interval = The 93-item form asks where, how often and how slow response is detected, the 49-item form only the interval at which failure incidents are collected or tallied.
why-slowdown-cause-differs = The 93-item form asks how slow response and the like caused by system failures is detected; the 94-item form asks about slow response through lack of resources and the like, starting with "Yes" or "No".
why-performance-or-slowdown-detection = The 93-item form asks how you know that performance is normal, the 94-item form only about detecting slow response.
why-performance-or-response-time = The 93-item form asks how you know that response speed and the like are normal, the 49-item form for the response time itself, in seconds.
why-slowdown-or-response-time = The 94-item form asks how slow response is detected, the 49-item form for the response time itself, in seconds.
why-slowdown-or-delay-93 = The 93-item form asks how slow response is detected, the 49-item form how long a delay lasts, in minutes.
why-slowdown-or-delay-94 = The 94-item form asks how slow response is detected, the 49-item form how long a delay lasts, in minutes.
why-user-count-or-concurrent-users = The 93-item form asks how many users there are in all, the 49-item form how many can be connected at the same time.
why-users-or-contracts = The 93-item form asks for the number of users, the 94-item form for the number of contracting customers. Where several people use one contract, the figures differ.
why-capacity-plan-or-concurrent-users-93 = The 93-item form asks for the criteria, plans and measures for adding capacity, the 49-item form how many users can be connected at the same time. Plans for adding capacity support an answer that there is no limit.
why-capacity-plan-or-concurrent-users-94 = The 94-item form asks for the criteria, plans and measures for adding capacity, the 49-item form how many users can be connected at the same time. Plans for adding capacity support an answer that there is no limit.
why-capacity-plan-or-resource-limits-93 = The 93-item form asks for the criteria, plans and measures for adding capacity, the 49-item form for the limits on disk space and page views. The criteria alone do not tell the limits.
why-capacity-plan-or-resource-limits-94 = The 94-item form asks for the criteria, plans and measures for adding capacity, the 49-item form for the limits on disk space and page views. The criteria alone do not tell the limits.


## Customization and links

why-customization-conditions-in-49-93 = The 93-item form asks only for the scope of customization, within 200 characters; the 49-item form also for the conditions, such as specifications, and the information needed.
why-customization-conditions-in-49-94 = The 94-item form asks only for the scope of customization; the 49-item form also for the conditions, such as specifications, and the information needed.
why-service-partners-or-links = The 93-item form asks whether and how the service is linked with those of other providers, the 94-item form about links with other ASP/SaaS services. Only those links fit both.
why-api-names-or-links = The 93-item form asks for the APIs used for links and whether they can be published, the 94-item form about the links with other ASP/SaaS services: the means against the links themselves.
why-api-names-or-service-partners = The 93-item form asks for the APIs used for links and whether they can be published, the 94-item form whether and how the service is linked with those of other providers.
why-api-names-or-specifications = The 93-item form asks for the APIs used for links and whether they can be published, the 49-item form for the specifications for connecting external systems (APIs, development languages, etc.).
why-service-partners-or-specifications-93 = The 93-item form asks whether and how the service is linked with those of other providers, the 49-item form for the specifications for connecting external systems. A link is an example of a connection, not its specification.
why-service-partners-or-specifications-94 = The 94-item form asks whether and how the service is linked with those of other providers, the 49-item form for the specifications for connecting external systems. A link is an example of a connection, not its specification.
why-links-or-specifications = The 94-item form asks about links with other ASP/SaaS services, the 49-item form for the specifications for connecting external systems. A link is an example of a connection, not its specification.


## Contact and support

why-contact-hours-end-or-general = The 93-item form asks whether there is a contact for changes and the end of the service, its name and its hours; the 49-item form only the hours for general inquiries. Check whether the service desk is the same.
why-contact-for-end-or-general = The 93-item form asks whether there is a contact for changes and the end of the service, its name and its hours; the 94-item form asks for contact details such as telephone and web. Check whether the service desk is the same.
why-agency-count-or-contacts = The 93-item form asks only for the number of agencies; the 94-item form whether there are agency contacts and, if so, their names, head offices and contact details. Keep the number and the "Yes" or "No" consistent.
why-desk-hours-or-failure-hours-93 = The 93-item form asks for business days and desk hours in general, the 49-item form for the hours when inquiries about failures are taken. Check whether the hours are the same for failures.
why-desk-hours-or-failure-hours-94 = The 94-item form asks for business days and desk hours in general, the 49-item form for the hours when inquiries about failures are taken. Check whether the hours are the same for failures.
why-support-means-or-hours-93 = The 93-item form asks for the scope and means of support, the 49-item form for the hours when inquiries are taken. Check whether the hours differ by means.
why-support-means-or-hours-94 = The 94-item form asks for the means of support, the 49-item form for the hours when inquiries are taken. Check whether the hours differ by means.


## Charges and contract

why-charging-method-or-monthly-fee = Item 35 of the 93-item form asks how usage and fixed parts are charged, the 94-item form for the monthly charge. The 94-item form has no field for how charges are made.
why-sla-of-disclosed-items-or-any = The 93-item form asks whether the disclosure items of its criteria are attached to the contract as an SLA, the 94-item form whether an SLA for this service is.


## Backup, return and deletion of data

why-user-data-only-in-94 = The 93-item form asks for the backup interval without saying of what, the 94-item form only for that of user data.
why-backup-check-or-interval = Item 46 of the 93-item form asks how often backups are checked, item 50 of the 94-item form how often they are made. The 94-item form has no field for checking.
why-backup-interval-or-method-93 = The 93-item form asks only for the interval; the 49-item form for how often, how data is restored, where and in what format it is kept, access rights and so on.
why-backup-interval-or-method-94 = The 94-item form asks only for the interval; the 49-item form for how often, how data is restored, where and in what format it is kept, access rights and so on.
why-backup-check-or-method = The 93-item form asks how often backups are checked, the 49-item form about backups and the handling of data in general. The interval of checking may be stated as one part of it.
why-backup-interval-or-rpo-93 = The 93-item form asks for the backup interval, the 49-item form to what point in time data is guaranteed (RPO). The interval indicates how much data could be lost.
why-backup-interval-or-rpo-94 = The 94-item form asks for the backup interval, the 49-item form to what point in time data is guaranteed (RPO). The interval indicates how much data could be lost.
why-generations-or-retention-93 = The 93-item form asks for the number of generations, the 49-item form how long backups are kept. The number of generations and the backup interval together tell roughly how long.
why-generations-or-retention-94 = The 94-item form asks for the number of generations, the 49-item form how long backups are kept. The number of generations and the backup interval together tell roughly how long.
why-end-of-service-measures-or-policy = The 93-item form asks for the basic policy and the concrete measures in separate fields, the 94-item form for the basic policy only.
why-return-details-in-94 = The 93-item form asks only whether you are responsible for returning data; the 94-item form also for the method, file format, cost and so on.
why-return-or-deletion-disclosure = The 93-item form asks whether you are responsible for returning data when the contract ends, the 94-item form, in a field apart from return, whether the method of deletion or disposal can be disclosed.
why-return-or-erasure-93 = The 93-item form asks whether you are responsible for returning data when the contract ends, the 49-item form whether, when and how data is erased and media are destroyed after cancellation.
why-return-or-erasure-94 = The 94-item form asks about responsibility for returning data and how it is returned, the 49-item form about erasing data and destroying media after cancellation. How data is returned bears on the "data migration" of the 49-item form.
why-return-or-portability-93 = The 93-item form asks only whether you are responsible for returning data when the contract ends, the 49-item form whether on cancellation the original data is returned promptly and in complete form or responsibly erased.
why-return-or-portability-94 = The 94-item form asks whether you are responsible for returning data and for the method, file format and cost, the 49-item form whether the original data is returned promptly and in complete form or responsibly erased.
why-end-of-service-policy-or-portability = The 94-item form asks for the basic policy on response and alternatives after a change or the end of the service, the 49-item form about the arrangements for returning or erasing data on cancellation.
why-deletion-disclosure-or-erasure = The 94-item form asks whether the method of deletion or disposal can be disclosed and on what conditions, the 49-item form whether, when and how data is erased.
why-deletion-certificate-or-erasure = The 94-item form asks whether a certificate of deletion or disposal is provided, the 49-item form whether, when and how data is erased. The 49-item form does not mention a certificate.


## Certification, audits and assessment

why-audits-beside-certification-93 = Both forms ask about certifications such as ISMS and PrivacyMark. No. 18 audits (SAS 70) are asked about in the same field of the 93-item form, but in item 43 of the 49-item form.
why-audits-beside-certification-94 = Both forms ask about certifications such as ISMS and PrivacyMark. No. 18 audits (SAS 70) are asked about in the same field of the 94-item form, but in item 43 of the 49-item form.
why-audit-report-made-or-provided-93 = The 93-item form asks about certifications and whether a No. 18 audit (SAS 70) report has been made, the 49-item form whether the latest audit reports are provided to the auditors.
why-audit-report-made-or-provided-94 = The 94-item form asks about certifications and whether a No. 18 audit (SAS 70) report has been made, the 49-item form whether the latest audit reports are provided to the auditors.
why-assessment-frequency-in-93 = The 93-item form asks what is assessed in one field, and how often and what was done about the results in another; the 94-item form asks whether, what and an outline of measures in one field. The 94-item form does not ask how often.
why-assessment-or-third-party-93 = The 93-item form asks what is assessed for vulnerabilities, how often and what is done about it; the 49-item form whether a third party has evaluated your measures against intrusion and the like. An assessment you make yourself is not one by a third party.
why-assessment-or-third-party-94 = The 94-item form asks whether and what is assessed for vulnerabilities and for an outline of measures; the 49-item form whether a third party has evaluated your measures against intrusion and the like. An assessment you make yourself is not one by a third party.


## Logs, patches and viruses

why-usage-logs-apart-in-94 = The 93-item form asks about records of use, exceptions and security events together. The 94-item form asks about records of use in a field of their own, and also whether users can have them.
why-system-logs-apart-in-94 = The 93-item form asks about records of use, exceptions and security events together. The 94-item form asks about logs of system operation in a field of their own; records of exceptions and security events probably belong there.
why-logs-kept-or-provided-93 = The 93-item form asks whether records are taken and how long they are kept, the 49-item form which types of log can be provided to users. Check for logs that are taken but cannot be provided.
why-logs-kept-or-provided-94 = The 94-item form asks what records of use are taken, how long they are kept and whether users can have them; the 49-item form only which types of log can be provided to users.
why-log-retention-or-traceability-93 = Both forms ask how long logs are kept. Only the 49-item form also asks by what unit IDs are granted, whether IDs can be used to search logs, and whether logs are provided to users.
why-log-retention-or-traceability-94 = Both forms ask how long logs are kept and whether users can have them. Only the 49-item form also asks by what unit IDs are granted and whether IDs can be used to search logs.
why-id-rules-or-traceability-93 = The 93-item form asks whether there are rules on managing IDs and passwords, the 49-item form by what unit IDs are granted and how logs are searched, kept and provided. They meet in the rules on how IDs are granted.
why-id-rules-or-traceability-94 = The 94-item form asks how IDs and passwords are managed, the 49-item form by what unit IDs are granted and how logs are searched, kept and provided. They meet in the rules on how IDs are granted.
why-patch-interval-or-management-94 = The 93-item form asks only for the patch update interval; the 94-item form also for the state of patch management and the policy on applying patches.
why-patch-interval-or-upgrade-policy-93 = The 93-item form asks only for the patch update interval; the 49-item form for the policy on version upgrades and change management as well as on patches.
why-patch-management-or-upgrade-policy-94 = The 94-item form asks only for the state of and policy on patch management; the 49-item form also for the policy on version upgrades and change management.
why-virus-measures-or-scan-frequency-93 = The 93-item form asks whether there is virus protection and how often pattern files are updated, the 49-item form how often scans are run. Updating and scanning are different things.
why-virus-measures-or-scan-frequency-94 = The 94-item form asks about virus protection, the 49-item form how often scans are run. How often you scan is apart from whether there is protection and how often pattern files are updated.


## Access and encryption

why-detection-response-in-94 = The 93-item form asks only whether intrusion and the like are detected; the 94-item form also how they are dealt with.
why-spoofing-or-impersonating-sites = The 93-item form asks about measures against others posing as you in general, the 94-item form only about impersonating sites. A method of authentication such as server certificates answers both.
why-spoofing-or-transport-encryption = The 93-item form asks whether there are anti-spoofing measures and the method of authentication, the 49-item form for the strength of encryption of communications. Server certificates concern both, but what to write differs.
why-administrator-procedure-or-environment-93 = The 93-item form asks whether there is a formal procedure for registering and deleting administrator rights, the 49-item form about the provider's data handling environment as a whole. The procedure is one part of it.
why-administrator-procedure-or-environment-94 = The 94-item form asks how administrator rights are managed, the 49-item form about the provider's data handling environment as a whole. Managing administrator rights is one part of it.
why-staff-confidentiality-or-environment = The 94-item form asks what is done on employees' confidentiality obligation, the 49-item form about the provider's data handling environment as a whole. The employees' obligation is one part of it.
why-administrator-procedure-or-access-limits-93 = The 93-item form asks only whether there is a procedure for administrator rights on the provider's side; the 49-item form whether access to data is limited and whether restrictions like those of the user's organization are in place.
why-administrator-procedure-or-access-limits-94 = The 94-item form asks only how administrator rights on the provider's side are managed; the 49-item form whether access to data is limited and whether restrictions like those of the user's organization are in place.
why-user-authentication-or-access-limits-93 = The 93-item form asks how users are authenticated, including by place and device; the 49-item form whether access to data is limited and whether restrictions like those of the user's organization are in place. Authentication bears on such restrictions.
why-user-authentication-or-access-limits-94 = The 94-item form asks how users are authenticated, including by place and device; the 49-item form whether access to data is limited and whether restrictions like those of the user's organization are in place. Authentication bears on such restrictions.
why-encryption-apart-in-94 = Both forms ask about other security measures. Data encryption, an example in the 93-item form, is asked about apart in items 63 and 73 of the 94-item form.
why-other-security-or-database-encryption = The 93-item form names data encryption as an example of other security measures; the 94-item form asks whether the database is encrypted and for an outline. Only what concerns the database fits both.
why-other-security-or-network-encryption = The 93-item form names data encryption as an example of other security measures; the 94-item form asks whether the network is encrypted and for an outline. Only what concerns communications fits both.
why-other-security-network-or-application = Both forms ask about other security measures: item 70 of the 93-item form in the section on the network, item 64 of the 94-item form in that on applications. Check to which section each measure belongs.
why-other-security-or-encryption-requirement = The 93-item form names data encryption as an example of other security measures; the 49-item form asks whether there are encryption requirements for protecting data. Only what concerns data encryption fits both.
why-other-security-or-transport-encryption = The 93-item form names data encryption as an example of other security measures; the 49-item form asks for the strength of encryption of communications. Only what concerns communications fits both.
why-database-or-all-data-encryption = The 94-item form asks only about encryption of the database, the 49-item form about encryption to protect data in general.
why-network-encryption-outline-or-strength = The 94-item form asks whether the network is encrypted and for an outline, the 49-item form also for the strength of encryption.


## Data center and media

why-voltage-in-93 = Both forms ask whether there are measures against induced lightning. Only the 93-item form also asks for the maximum voltage.
why-camera-details-in-93 = Both forms ask whether there are surveillance cameras. Only the 93-item form also asks for their operating hours and range and how long footage is kept.
why-media-storage-or-protection-93 = The 93-item form asks whether there are lockable cabinets and a written procedure for storing media, the 49-item form about encryption, verified erasure on disposal, disabled USB ports and the like.
why-media-storage-or-protection-94 = The 94-item form asks whether there are lockable cabinets for storing media, the 49-item form about encryption, verified erasure on disposal, disabled USB ports and the like.
why-location-or-law-93 = The 93-item form asks for the country and region of the data center, the 49-item form whether you know the constraints under the law of the place where data is stored. Knowing the location is the basis for that.
why-location-or-law-94 = The 94-item form asks for the country and region of the data center, the 49-item form whether you know the constraints under the law of the place where data is stored. Knowing the location is the basis for that.
