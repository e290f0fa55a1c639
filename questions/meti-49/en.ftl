# METI's Cloud Service Level Checklist: the 49-item sheet.
# The Japanese wording is official; the English, the guidance and the examples (of an invented provider) are kisai's.

form-title = Cloud Service Level Checklist
form-name = METI cloud service levels, 49 items

print-title = Cloud Service Level Checklist
print-band = { $title }
print-column-no = No.
print-column-group = Type
print-column-item = Service level item
print-column-prompt = What is laid down
print-column-unit = Unit of measure
print-column-answer = Answer

unit-hours-of-the-day = Hours of the day
unit-yes-no = Yes / no
unit-availability-percent = Availability (%)
unit-yes-no-file-format = Yes / no (file format)
unit-time = Time
unit-times = Times
unit-time-minutes = Time (minutes)
unit-time-seconds = Time (seconds)
unit-yes-no-constraints = Yes / no (constraints)
unit-processing-capacity = Processing capacity
unit-yes-no-and-details = Yes / no, and details
unit-number-of-generations = Number of generations
unit-yes-no-and-what-is-carried-out = Yes / no, and what is carried out
unit-yes-no-and-how-it-is-set = Yes / no, and how it is set
unit-how-it-is-set = How it is set
unit-frequency = Frequency
unit-how-far-it-is-understood = How far it is understood


## Application Operation

section-application-operation = Application Operation

item-1 = Service hours
    .group = Availability
    .why = Prospective customers judge whether the service is there during their working hours, and when it may be down.
    .how =
        The unit is hours of the day. Give the days and times of use, such as "24 hours a day, 365 days a year" or "weekdays 7:00-22:00".
        Then give the days and times of planned outages (stops for inspection or maintenance announced beforehand). If they are not fixed, write "Irregular" with the usual time of day or number of times.
        Check the clause on service hours in your terms of service or SLA, and ask the person who runs the servers when it is really stopped.
        The items of this form are not marked as Required or Optional. Instead of leaving one blank, write "Not measured", "Not disclosed" or the like with the reason; that saves questions.
    .pitfall = Easily confused with the hours of the support desk (items 26 and 27). The planned service time behind the availability in item 5 follows from this answer, so the two must agree.
field-1-service-hours = Hours during which the service is provided (including a statement of planned stops for inspection or maintenance of facilities, networks and the like)
    .example = 24 hours a day, 365 days a year (except the planned outage on the third Sunday of every month, 2:00-5:00)
    .weak = "24 hours a day, 365 days a year" alone does not say when planned outages happen, so the sheet may be sent back.

item-2 = Notice of planned stops
    .group = Availability
    .why = Users judge whether they have time to rearrange their work around a stop, and whether the notice will reach them.
    .how =
        After "Yes", give the timing (how many days or months before) and the method (e-mail, admin screen, website). The form sets no period.
        Check the article on suspension in your terms of service and the notices you have actually sent. The person who runs the servers or support staff will know. If sudden stops are treated differently, you may add that.
    .pitfall = Do not confuse this with notice that the service is to end (item 3). Watch for contradictions with item 1, such as no planned outages there and notice of them here.
field-2-planned-stop-notice = Confirmation of advance notice of regular maintenance stops (including a statement of the timing and method of the notice)
    .example = Yes. Announced 1 month before by e-mail and a notice in the admin screen
    .weak = "Yes" alone gives neither the timing nor the method that are asked for, so the sheet may be sent back.

item-3 = Advance notice when the service is to end
    .group = Availability
    .why = Prospective customers judge whether, once the service is to end, they would have time to find another and move their data.
    .how =
        After "Yes", say how many months before the end users are told, and how. The form sets no period.
        Look for the article on ending the service in your terms of service. If it says nothing, ask management before you answer. Adding who is told (the customer or its administrator) shows whom the notice reaches.
    .pitfall = Do not copy the period for planned outages (item 2). If the months differ from your terms of service or from another form you have sent out, you will be asked which is right.
field-3-termination-notice = Confirmation of advance notice when provision of the service is to end (including a statement of the timing and method of the notice)
    .example = Yes. Announced 6 months before, by e-mail to each customer's administrator and a notice in the admin screen
    .weak = "Yes (notice is given in advance)" says neither how many months before nor how, so the sheet may be sent back.

item-4 = Provision against a sudden stop of the service
    .group = Availability
    .why = Prospective customers judge whether they could carry on with the programs and settings if the service stopped suddenly, for example because the provider went bankrupt.
    .how =
        Escrow means leaving programs and configuration data with a third party, to be handed to users or others if the provider cannot go on.
        If "Yes", say what is deposited, with whom, and on what condition it is handed over. Without escrow, write "No" and add what serves instead, such as data that users can export at any time. Escrow rests on a contract: ask whoever handles contracts, or management.
    .pitfall = Backups (item 28) let you restore your own service; they are not escrow. Neither is source code that is merely kept in-house or with a development service.
field-4-escrow = Whether measures such as placing in escrow the programs and the various configuration data of the system environment are in place
    .example = No. Programs and configuration data are not placed in escrow with a third party. Users can export their data in CSV at any time
    .weak = "Backups are taken" does not answer whether a measure such as escrow is in place.

item-5 = Service availability
    .group = Availability
    .why = Prospective customers compare this figure with other services to judge how steadily yours can be used.
    .how =
        Availability is the share of the planned service time (the time the service should be usable) in which it really was. The form does not say how the planned service time is fixed; here it is taken to leave out planned outages.
        Example: a year (525,600 minutes) less planned outages (3 hours x 12 = 2,160 minutes) is 523,440 minutes. With 42 minutes down: (523,440 - 42) / 523,440 x 100 = 99.992% (about 99.99%)
        Say whether the figure is a record, a target or an SLA promise; for a record, give the period. Work it out from the operations staff's monitoring records and incident reports. The form sets no level. For reference, the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications has 99.5% or more for services such as ordering, HR, accounting and document management (pattern 1).
    .pitfall = A figure without a period, or one that may be a target, may be sent back. Downtime must agree with the number of failures (item 12) and the repair time (item 10). Work the record out anew every year.
field-5-availability = Probability that the service can be used ((planned service time − downtime) ÷ planned service time)
    .example = 99.99% (record for 2025-10-01 to 2026-09-30; planned outages not counted as downtime)
    .weak = "99.9%" alone does not say whether it is a record or a target, or what period it covers.

item-6 = Disaster recovery
    .group = Availability
    .why = Prospective customers judge how far the service and its support would go on after an earthquake, a blackout or another disaster.
    .how =
        Disaster recovery means being prepared to bring the system back when a disaster has made facilities unusable.
        After "Yes", say how the system is recovered (switching to another site or region, restoring from backups) and how users are informed and supported meanwhile. Saying what scale of disaster you are prepared for makes the answer exact.
        The person who runs the servers can check the system diagram and the recovery procedure; management or general affairs, the business continuity plan.
    .pitfall = Redundancy within one building or area does not cover a wide-area disaster. Keep the answer in line with the recovery objective (item 11) and where backups are kept (item 28).
field-6-disaster-recovery = Arrangements for system recovery / support when a disaster occurs
    .example = Yes. Servers and database run in two availability zones of the AWS Tokyo Region; if one is struck, the other carries on. Users are informed by e-mail and on the status page and can ask the Sample Support Center. No provision for switching to another region
    .weak = "Yes (because we use the cloud)" shows neither how the system is recovered nor how users are supported.

item-7 = Alternative means in a serious failure
    .group = Availability
    .why = Prospective customers judge whether they could go on working by other means while a long failure is being repaired.
    .how =
        Say what you would provide when the failure cannot be repaired soon: the data, a reduced stand-in environment, taking orders by telephone or e-mail on users' behalf. After "Yes", add what it is and when it starts. If you have nothing ready, write "No".
        Check the incident procedure with the person who runs the servers and the head of support.
    .pitfall = Redundancy and load balancing help to avoid failures; they are not alternative means. If you provide data, the format (item 8) and the point in time (item 29) must agree.
field-7-alternative-means = Alternative measures where early recovery is impossible
    .example = Yes. If early recovery is not expected, order data taken from the latest backup is provided to each customer's administrator as files
    .weak = "Yes" alone does not show what users could work with.

item-8 = Data format provided under the alternative measures
    .group = Availability
    .why = Prospective customers judge whether they could use the data they would receive in a spreadsheet or in another system.
    .how =
        If data is provided under item 7, give its file format after "Yes": the name (CSV, XML) and, if possible, the character encoding and whether a document explains the columns, so that users can prepare.
        If no data is provided, write "No"; if item 7 has no alternative measures, write "Not applicable" with the reason. The head of development can check the specification of the export function.
    .pitfall = "Yes" without a format leaves out the file format that the unit names. If it differs from the format returned on cancellation (item 36), make the difference clear.
field-8-alternative-data-format = State the definition of the data format provided under the alternative measures
    .example = Yes (CSV, UTF-8 encoding; a definition of the columns is attached)
    .weak = "Yes" alone does not give the file format, so the sheet may be sent back.

item-9 = Upgrade policy
    .group = Availability
    .why = Prospective customers judge whether changes could upset their work without warning, and whether weaknesses are left open.
    .how =
        Cover three things. Version upgrades: when functions are added or improved and how users are told. Change management: how changes are tested and approved before they go live. Patch management: within how many days of release you start applying fixes.
        After "Yes", put each in a few words. The head of development and the person who runs the servers can check the release procedure and the patch records. The form sets no number of days.
    .pitfall = It is easy to write about patches or upgrades alone and leave out the rest. If the work stops the service, it must agree with the hours (item 1) and the notice (item 2).
field-9-upgrade-policy = Policy on version upgrades / change management / patch management
    .example =
        Yes
        Version upgrades: during the monthly planned outage, announced 1 month before (6 months before if the service changes)
        Change management: checked in a test environment and applied with the operations manager's approval
        Patch management: started within 7 days of the vendor's release (48 hours for urgent patches)
    .weak = "Yes (as needed)" shows none of the three policies, so the sheet may be sent back.

item-10 = Mean time to repair (MTTR)
    .group = Reliability
    .why = Prospective customers learn how long repairs have taken so far and estimate what a failure would mean for their work.
    .how =
        By the form's formula, divide the sum of repair times by the number of failures. Repair time runs from the occurrence of a failure until its repair is complete.
        Example: two failures in a year, of 42 and 30 minutes: (42 + 30) / 2 = 36 minutes
        Add the period and how many failures the average covers. If there was no failure, write "Not applicable (no failure in the period)"; if no records are kept, "Not measured". The person who runs the servers can check the incident reports.
    .pitfall = Targets belong in item 11. Count failures in the same way as in item 12. If you count from detection instead of occurrence, say so.
field-10-mttr = Average time from the occurrence of a failure to completion of its repair (sum of repair times ÷ number of failures)
    .example = 42 minutes (2025-10-01 to 2026-09-30; from 1 failure with a repair time of 42 minutes)
    .weak = "About an hour" gives no period and no number of failures, and may be a record or a target.

item-11 = Recovery time objective (RTO)
    .group = Reliability
    .why = Prospective customers compare your target with how long their own work can wait.
    .how =
        The recovery time objective (RTO) is the time, set beforehand, within which a stopped service is to be resumed. Write an upper limit such as "within 4 hours", and say from when it is counted (occurrence or detection) and whether wide-area disasters are included.
        It stands in the incident procedure or the business continuity plan. If none is set, write "No", or have management and the person who runs the servers set one first. The form sets no level.
    .pitfall = A short time without grounds may be taken as a promise after signing. A target far shorter than the record (item 10), or one that does not fit the arrangements for disasters (item 6), leads to questions.
field-11-rto = Target time set for resuming provision of the service after a failure
    .example = Within 4 hours of the failure (target; wide-area disasters excluded)
    .weak = "As soon as possible" is not a target time.

item-12 = Number of failures
    .group = Reliability
    .why = Prospective customers learn how often failures happen and whether any dragged on, and judge how steadily the service runs.
    .how =
        Give two counts with their period: first the failures in one year, then those among them that took a day or more to deal with. If there were none, write "0".
        The form does not define a failure, so say what you count, for example "stops of the service". The person who runs the servers can count from the incident reports and monitoring records.
    .pitfall = The second count is often left out. "0" contradicts an availability below 100% in item 5. Last year's counts are easily left behind, so check the period.
field-12-failure-count = Number of failures that occurred in one year / number of failures in one year that took a long time (one day or more) to deal with
    .example = 1 failure, of which 0 took a day or more (2025-10-01 to 2026-09-30; stops of the service are counted)
    .weak = "Hardly any" gives neither of the two counts, nor the period.

item-13 = System monitoring standards
    .group = Reliability
    .why = Prospective customers judge whether trouble is noticed by set standards and not left to whoever happens to look.
    .how =
        Monitoring standards say what is watched, how often, and at which values who is told. After "Yes", give what is monitored (liveness monitoring, which sees whether things are running; fault monitoring, which sees errors and slow responses) and the standard for alerts. Naming the document that sets them helps.
        The person who runs the servers can check the monitoring tool and the procedures. Where the cloud provider monitors its own equipment, say so.
    .pitfall = If you monitor but no document or setting holds the standards, you cannot back up a "Yes". Keep the interval in line with item 16 and the notification time with item 15.
field-13-monitoring-standards = Monitoring based on set system monitoring standards (what is monitored / standards for monitoring and notification)
    .example = Yes. Standards are set in the "System Operation Manual": liveness monitoring, and fault monitoring of errors, response time and disk usage. Stops, display failures and delays over 3 seconds alert the operations staff automatically
    .weak = "Yes (monitored around the clock)" shows neither what is monitored nor what triggers an alert.

item-14 = Failure notification process
    .group = Reliability
    .why = Users see who would tell them of a failure and how, so that they can settle who passes it on within their company.
    .how =
        After "Yes", give three things: who is notified, by what method, and by what route. The route is who in your company decides and who sends the notice, from the moment monitoring finds the trouble until users are told.
        Check the incident procedure with the person who runs the servers and the head of support. If users can register whom to notify, say how.
    .pitfall = Do not name an admin screen that goes down with the service as the only method. If notice passes through agents, do not leave them out of the route. The time until notice belongs in item 15.
field-14-failure-notice-process = Communication process when a failure occurs (who is notified / method / route)
    .example = Yes. Operations staff confirm what monitoring detects, notify each customer's administrator by e-mail and update the status page. The Sample Support Center answers inquiries during its hours
    .weak = "Yes" alone gives neither who is notified, nor the method, nor the route, so the sheet may be sent back.

item-15 = Failure notification time
    .group = Reliability
    .why = Users see how soon they would be told of a failure and how much time that leaves them to react.
    .how =
        Give the time from detecting an anomaly until the agreed contact is told, as an upper limit such as "within 60 minutes". Adding the means makes it easy to compare with item 14.
        If it takes longer at night or on holidays, say so separately. The person who runs the servers can check the incident procedure and the times of past notices. The form sets no level. For reference, the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications has a reference value of notice to users within 60 minutes (for which pattern could not be confirmed).
    .pitfall = "Promptly" gives no time. It is counted from detection, not from the occurrence of the failure. Make sure that the time also holds at night and on holidays.
field-15-failure-notice-time = Time from detection of an anomaly until the designated contact is notified
    .example = Within 60 minutes of detecting the anomaly (by e-mail and on the status page)
    .weak = "Notified promptly" does not say within how many minutes, so the sheet may be sent back.

item-16 = Failure monitoring interval
    .group = Reliability
    .why = Prospective customers estimate how long, at most, trouble could go unnoticed by the provider.
    .how =
        Give, in minutes, the interval at which your monitoring collects failure incidents (failures and events that point to one). If they are tallied (counted up) at another interval, give that separately. If the interval differs by target, give each.
        The person who runs the servers can check the monitoring tool. The form sets no level. For reference, the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications has reference values of liveness monitoring once in 10 minutes and fault monitoring once in 30 minutes (for which pattern could not be confirmed).
    .pitfall = "Constantly" or "in real time" gives no interval. Cover the same targets as item 13, and check the interval after changing the monitoring tool.
field-16-monitoring-interval = Time interval at which failure incidents are collected / tallied
    .example = 5 minutes (collected by monitoring); tallied once a month
    .weak = "24 hours a day, 365 days a year" says when you monitor, not at what interval.

item-17 = Method / interval of reporting on the state of the service
    .group = Reliability
    .why = Managers of a prospective customer judge whether they can follow the service after signing and use the reports internally or in audits.
    .how =
        Give the method (a page for users, e-mail, meetings) and the interval (monthly, quarterly), and add what is reported: availability, number of failures, SLA results. The unit is time, so never leave the interval out.
        If you make no regular reports, write "No" and add what you can provide on request. Operations or support staff know what the monthly report contains.
    .pitfall = A report made only on request has no interval. Do not confuse regular reports with notice of failures (item 14).
field-17-status-reporting = Method / time interval of reporting on the state of provision of the service
    .example = Monitoring results, availability and SLA results are posted on the customer portal once a month
    .weak = "Reported as needed" gives neither the method nor the interval.

item-18 = Log acquisition
    .group = Reliability
    .why = Prospective customers judge whether they could get records of their own users to look into suspected misuse or mistakes.
    .how =
        The question is not which logs you keep but which you can give to users. Access logs record connections such as logins; operation logs, what was done on the screens; error logs, processing that failed.
        After "Yes", list the types and add how users get them (from the admin screen, on request) and how far back they go. Naming the logs that you do not provide makes the answer exact. Ask the head of development and the person who runs the servers.
    .pitfall = Do not present logs for internal use as available to users. Keep the retention period and the time until logs are provided in line with item 46.
field-18-logs = Types of log that can be provided to the user (access logs, operation logs, error logs, etc.)
    .example = Yes. Each customer's administrator can obtain access and operation logs from the admin screen (past 12 months). Error logs are not provided
    .weak = "Yes (various logs are kept)" does not say which types can be given to users.

item-19 = Response time
    .group = Performance
    .why = Prospective customers judge whether the screens answer quickly enough for daily work.
    .how =
        Response time runs from sending a request until the result comes back. Give it in seconds, with the screens or processes measured, where they were measured from, and when. Say whether it is an average, a maximum or a share such as "95% within 3 seconds". If it is a target, say so.
        If you do not measure it, write "Not measured". The head of development or the person who runs the servers can check the monitoring records. The form sets no level.
    .pitfall = A time measured inside the server is shorter than what users feel. If you do not say whether the user's line and device are included, disagreement follows. Keep it in line with what counts as a delay in item 20.
field-19-response-time = Response time of processing
    .example = 0.8 seconds on average (record for September 2026; login and order list screens, measured every 5 minutes by an outside monitoring service). The target is within 3 seconds
    .weak = "Fast" or "about a second" does not say which process was measured, from where, or when.

item-20 = Delay
    .group = Performance
    .why = Prospective customers estimate how long the service would stay slow once it has become slow.
    .how =
        Give, in minutes, how long slow responses continue. First settle how many seconds make a response slow, and state it. Say whether the figure is the longest or the average, and what period it covers, or that it is a target.
        If you do not measure it, write "Not measured" and add how you notice delays. The person who runs the servers can check the monitoring records. The form sets no level.
    .pitfall = Do not put the seconds of item 19 here. Delays shorter than the monitoring interval (item 16) go unseen, so a finer figure than the interval allows will be questioned.
field-20-delay = Length of time for which a delay in the response time of processing continues
    .example = 15 minutes at the longest (2025-10-01 to 2026-09-30; a response over 3 seconds counts as a delay, measured every 5 minutes; outages not included)
    .weak = "No delays" does not say how many seconds make a delay, or what period is meant.

item-21 = Batch processing time
    .group = Performance
    .why = Prospective customers judge whether bulk work would be finished in time for their deadlines.
    .how =
        Batch processing handles much data at once: imports, bulk issue of documents, closing totals. Give the name of each process that concerns users, the number of records, the time taken in minutes, and when it was measured. For processes that run at a fixed time, such as every night, add the usual start and end.
        If there is none, write "Not applicable (no batch processing)"; if you do not measure it, "Not measured". The head of development can check the processing records.
    .pitfall = A time without a number of records cannot be compared. Keep out internal work that users do not wait for, such as backups (item 28). The figure ages as the data grows.
field-21-batch-time = Response time of batch processing (bulk processing)
    .example = Bulk import of orders: about 3 minutes per 1,000; bulk issue of invoices: about 5 minutes per 1,000 (measured in September 2026)
    .weak = "A few minutes" does not say for which process or how many records.

item-22 = Customizability
    .group = Extensibility
    .why = Prospective customers see how far the service can be adapted to their work, what they must supply for it, and where extra cost begins.
    .how =
        After "Yes", keep apart what users can set themselves, what you adapt on request and on what conditions, and what you do not change. The information needed to customize is, for instance, a settings guide, or material that users hand over with a request, such as the format of a trading partner's forms.
        Development knows the settings in the admin screens; sales knows past requests.
    .pitfall = "On request" alone hides what can be changed as standard. Do not forget the information needed, and look for differences from what your terms of service say about custom work.
field-22-customization = Items / scope / specifications and other conditions under which customization (change) is possible, and the information needed to customize
    .example =
        Yes
        Set by the user's administrator in the admin screen: field names, form layouts, approval routes and rights (a settings guide is provided)
        By separate contract: extra import formats for trading partners; a sample of the data and a description of its columns are needed
        Not offered: custom changes to the program itself
    .weak = "Yes (on request)" shows neither what can be changed nor what information is needed.

item-23 = External connectivity
    .group = Extensibility
    .why = The IT staff of a prospective customer judge whether the service can be linked with the accounting, sales or other systems they already use.
    .how =
        An API is the gateway through which another system exchanges data with yours or operates it. After "Yes", give the method of connection and the data format, where the specification can be had, and conditions such as development languages. You may add services of other companies already linked, and linking by file import and export.
        The head of development can check the API specification.
    .pitfall = An API still under development reads as available. Names of links that have ended, and old places of the specification, tend to remain here.
field-23-external-connection = Specifications for connection with external systems such as existing systems and other cloud computing services (APIs, development languages, etc.)
    .example = Yes. REST API (JSON format). The specification of our own order import format is published on our site. Any development language may be used on the user's side. Linked, for example, with Kakuu Accounting Cloud and Reiji Web Post
    .weak = "Yes (API available)" gives neither the method nor where to find the specification, so nobody can tell whether it will link.

item-24 = Number of concurrent users
    .group = Extensibility
    .why = Prospective customers judge whether everyone can connect at the hours when all their staff use the service at once.
    .how =
        The unit is yes or no, with the constraints. If the number of people who can connect at once is limited, write "Yes", whether the limit is per company or for the whole service, and how many. If not, write "No" and add other conditions, such as the number of contracted users.
        Use the word "limit", so that it is clear what the yes or no refers to. The head of development and the person who runs the servers can check the design figures or load test results.
    .pitfall = A bare "Yes" or "No" may mean that there is a limit or that people can connect. The total number of contracted users is not the number who can connect at once.
field-24-concurrent-users = Number of users who can be connected online at the same time and use the service
    .example = No (there is no limit on concurrent connections). Up to the number of contracted users can work at the same time; servers are added automatically under high load
    .weak = "Yes" alone does not say how many can use the service at once.

item-25 = Upper limit of resources provided
    .group = Extensibility
    .why = Prospective customers estimate whether they can go on as their data and use grow, and when extra cost begins.
    .how =
        Cover two things. Disk capacity: the amount included in the contract, in what steps it can be added, and up to what limit. Page views (times a screen is shown): whether they are limited. Add other limits, such as API calls or the size of an attached file.
        Say whether the limits are per company or per user. Check the price list and the terms of service with sales and the head of development.
    .pitfall = "No limit" contradicts terms of service that restrict excessive use. Old figures easily stay after a price change has altered the capacity.
field-25-resource-limits = Upper limit of disk capacity / upper limit of page views
    .example = Disk capacity: up to 10 GB per contract (more can be added for 1,100 yen per month, tax included, for each 10 GB). Page views: no limit
    .weak = "10 GB" alone does not say whether it is per company, whether it can be increased, or whether page views are limited.


## Support

section-support = Support

item-26 = Hours of service (failures)
    .group = Support
    .why = Users compare these hours with their own to see when they can report a failure and be heard.
    .how =
        Give the days and times at which reports of failures are received, and add how public holidays and the New Year period are treated. If they differ by means, such as telephone on weekdays and e-mail at all hours, give each. Also keep apart the hours of receiving reports and the hours of repair work, if they differ.
        Ask the head of support and the person who runs the servers.
    .pitfall = If you write the hours of monitoring, such as around the clock, readers expect the telephone to be answered then. If one desk takes both failures and general inquiries, give the same hours as in item 27.
field-26-support-hours-failures = Hours during which inquiries are received in dealing with failures
    .example = Weekdays 9:00-18:00 (closed on Saturdays, Sundays, public holidays and from December 29 to January 3). Failures detected outside these hours are also announced by e-mail and on the status page
    .weak = "24-hour service" does not say whether it means the hours of monitoring or of receiving reports.

item-27 = Hours of service (general inquiries)
    .group = Support
    .why = Users compare these hours with their own to see when they can ask about operation and the like.
    .how =
        Give the days and times at which the desk takes general inquiries, and the days it is closed, such as public holidays and the New Year period. If the hours differ by means (telephone, e-mail, form), give each. If e-mail is accepted around the clock, state separately when replies are sent.
        Ask support staff or look at the contact page of your site.
    .pitfall = "Weekdays" alone leaves public holidays and the New Year period open. If the desk keeps other hours than the company, give those of the desk. Do not confuse them with the hours of the service itself (item 1).
field-27-support-hours-general = Hours during which inquiries are received for general questions
    .example = Weekdays 9:00-18:00 (closed on Saturdays, Sundays, public holidays and from December 29 to January 3)
    .weak = "Weekdays" alone does not give the hours, so the sheet may be sent back.


## Data Management

section-data-management = Data Management

item-28 = Backup method
    .group = Data management
    .why = Prospective customers judge how the data they entrust is protected, where it is kept and who can touch it.
    .how =
        After "Yes", give the frequency (interval and time), how data is restored and by whom, where backups are kept, in what form (including encryption), and who can access them. Separate lines are easier to read.
        For a cloud, give the country and region of storage. The person who runs the servers can check the backup settings and the procedure; for a cloud database, they are in the management console.
    .pitfall = So much is asked that the place or the access rights are often left out. Keep the point in time (item 29), retention (item 30) and generations (item 32) in agreement, and correct all four when a setting changes.
field-28-backup-method = How data owned by the user is handled: what is backed up (frequency, recovery method, etc.), where and in what format the data is kept, access rights to the user's data, and so on
    .example =
        Yes
        Content: the whole database, once a day (daily at 2:00), verified by a restore test once a month
        Recovery: carried out by our operations staff
        Storage: AWS Tokyo Region, encrypted by AES-256
        Access: limited to operations staff approved by the operations manager
    .weak = "Yes (taken daily)" leaves out how data is restored, where it is kept and who has access.

item-29 = Timing at which backup data is taken (RPO)
    .group = Data management
    .why = Prospective customers estimate how many hours of input, at most, they would have to enter again after a failure.
    .how =
        The recovery point objective (RPO) says how far before the failure the restored data may lie. Write it as a time, such as "up to 24 hours before", with the time of day at which backups are taken. If a mechanism records every update so that a newer point can be restored, give that time.
        The person who runs the servers can check the backup settings and the results of restore tests. The form sets no level.
    .pitfall = A time of day such as "2:00" does not show how far back the data goes. Do not confuse this with the time until resumption (the RTO of item 11). With one backup a day and nothing else, "1 hour" cannot be claimed.
field-29-rpo = Point in time at which backup data is taken and to which the data is guaranteed
    .example = 24 hours (restored to the latest backup, taken daily at 2:00)
    .weak = "Taken regularly" does not show to what point the data would be restored.

item-30 = Retention period of backup data
    .group = Data management
    .why = Prospective customers judge for how long an error noticed late can still be undone. It also shows how long data remains after cancellation.
    .how =
        State for how many days or months a backup is kept. If it differs by kind, give each. Saying what happens to backups past the limit (deleted automatically, for instance) makes it easier to compare with the time of erasure in item 31.
        The person who runs the servers can check the backup settings.
    .pitfall = If it does not equal the number of generations (item 32) times the interval, you will be asked which is right. Take this period into account when you state when data is gone after cancellation.
field-30-backup-retention = Time limit for which the media holding backed-up data are kept
    .example = 14 days (14 generations; deleted automatically after that)
    .weak = "For a certain period" does not say how long they are kept.

item-31 = Data erasure requirements
    .group = Data management
    .why = Prospective customers judge whether their data would linger with the provider, and perhaps leak, after they cancel.
    .how =
        After "Yes", cover these. Erasure: whether it is done, how many days after cancellation, and when the data is gone from backups too. Destruction of media: whether, when and by whom. Migration: how users get their data before it is erased.
        In a cloud, media are mostly destroyed by the cloud provider; keep that apart from what you do yourselves. Check the article on the end of the contract in your terms of service, and ask the person who runs the servers.
    .pitfall = Answers often cover the live data and forget the backups. Keep in line with backup retention (item 30), the return of data (item 36) and the disposal of media (item 48).
field-31-data-erasure = How data owned by the user is erased after the service contract is cancelled: whether and when data is erased, whether and when storage media are destroyed, data migration, and so on
    .example = Yes. Data can be downloaded in CSV for 30 days after the contract ends and is then erased; it is gone from backups within a further 14 days. Media are destroyed by AWS
    .weak = "Yes (erased promptly)" gives neither the timing of erasure nor the destruction of media, so the sheet may be sent back.

item-32 = Number of backup generations
    .group = Data management
    .why = Prospective customers judge whether an older backup is there to go back to if the latest one is faulty.
    .how =
        Backup generations means keeping several past backups instead of overwriting the last one. Write the number you guarantee, such as "14 generations", and how many days that covers.
        The person who runs the servers can check the backup settings. The form sets no number.
    .pitfall = Other forms ask for this number too, and the answers of one company often differ. Keep it in line with the interval (item 28) and the retention period (item 30), and correct them all when the setting changes.
field-32-backup-generations = Number of generations guaranteed
    .example = 14 generations (taken once a day; 14 days)
    .weak = "Several generations" does not say how many are guaranteed.

item-33 = Encryption requirements for data protection
    .group = Data management
    .why = Prospective customers judge whether stolen stored data would still be unreadable.
    .how =
        After "Yes", say which data (database, attached files, backups) are encrypted by what method (such as AES-256). If passwords are hashed (turned into a form that cannot be reversed), you may say so. If some data is not encrypted, say that too.
        The person who runs the servers can check the cloud's management console or the design documents.
    .pitfall = Encryption of communications belongs in item 42; "SSL supported" says nothing about stored data. A cloud feature that you have not switched on does not count as "Yes". Keep key handling in line with item 34.
field-33-encryption = Whether there are encryption requirements in protecting data
    .example = Yes. The database and backups are encrypted by AES-256
    .weak = "Yes" alone does not say which data are encrypted, or by what method.

item-34 = Key management requirements in multi-tenant storage
    .group = Data management
    .why = Prospective customers judge who manages the keys, and how, to data kept in the same place as that of other companies.
    .how =
        Multi-tenant storage holds the data of several companies in one place. The keys encrypt the data and turn it back.
        After "Yes", say whether keys are separate for each company or shared, where they are kept, who can use them and when they are renewed. If the data is not encrypted, write "No"; if each company has storage of its own, "Not applicable" with the reason. The person who runs the servers can check the key settings of the cloud.
    .pitfall = Do not let a shared key read as if each company had its own. Also avoid a "No" on encryption in item 33 with a "Yes" here.
field-34-tenant-key-management = Whether there are key management requirements for multi-tenant storage, and their content
    .example = Yes. One key is shared by all user companies and kept in the key management service of AWS (AWS KMS). Only persons approved by the operations manager can use it; it is renewed automatically once a year
    .weak = "Yes" alone does not say whether keys are separate or shared, or who manages them.

item-35 = Compensation / insurance for data leakage or destruction
    .group = Data management
    .why = Legal and purchasing staff of a prospective customer check before signing how far a loss from leaked or destroyed data would be made good.
    .how =
        Keep compensation and insurance apart. Compensation: what the terms of service or the contract say under damages or limitation of liability; give the document and the article number and, if there is a ceiling, how it is fixed. Insurance: whether you, the provider, hold liability insurance or the like against such losses.
        Ask whoever handles contracts and, if you are insured, general affairs or accounting.
    .pitfall = An article that only disclaims liability contradicts "compensation: yes". Check that a revision of the terms has not shifted the article number and that an insurance policy has not expired.
field-35-compensation-insurance = Whether there is compensation / insurance in the event of data leakage or destruction
    .example = Yes. Compensation is made within the scope of Article 18 of the "Sample Order Cloud Terms of Service". We hold no insurance for this
    .weak = "Yes" alone does not say whether it means compensation or insurance, or which document provides for it.

item-36 = Data portability on cancellation
    .group = Data management
    .why = Prospective customers judge whether, on cancelling, they would get all their data back soon, with no fear of leaks afterwards.
    .how =
        After "Yes", give the scope and format of the data returned, how users receive it, for how long, and at what cost. If some data is not returned, such as records of operations, say so. Then add in a few words how you see to it that the data is erased afterwards.
        Read the articles on the end of the contract and on data in your terms of service, and check the scope of the export with the head of development.
    .pitfall = The question says "in complete form": do not write "all" if attachments or the like cannot be exported. Compare the time of erasure with item 31 and the format with item 8, as they easily differ.
field-36-data-portability = That, on cancellation, the original data is returned promptly in complete form, or arrangements are in place to erase the data responsibly, so that there is no concern of leakage to the outside
    .example = Yes. Registered order data and ledgers are returned in CSV for 30 days after the contract ends (downloaded from the admin screen, free of charge). After that we erase the data responsibly under the terms of service
    .weak = "Yes (can be returned)" gives neither scope, format nor period, so the sheet may be sent back.

item-37 = Verification of the integrity of entrusted data
    .group = Data management
    .why = Prospective customers judge whether the provider makes sure that entrusted data has not been damaged or altered.
    .how =
        Two things are asked: that there is a method of verification, and that reports of its results are checked. Methods include comparing counts and totals in a restore test, integrity checks of the database, and checksums (values computed from the data and compared to find changes).
        After "Yes", give the method, how often it is done and who checks the results. The person who runs the servers can check the work records.
    .pitfall = If verification is done but nobody records having checked the results, that is half an answer. Do not present your cloud provider's internal checks as your own. Keep the frequency in line with item 28.
field-37-data-integrity = That a method of verifying data integrity is implemented and the verification reports are checked
    .example = Yes. In a restore test once a month, counts and total amounts are compared, and the operations manager checks the report of the results
    .weak = "Yes" alone shows neither the method nor who checks the results.

item-38 = Function restricting input data formats
    .group = Data management
    .why = Prospective customers judge whether wrong or dangerous input is stopped before it is taken in.
    .how =
        Such a function refuses input that does not have the set form. After "Yes", name what is covered: input on screens (required fields, kinds of characters, length, ranges of dates and numbers), file imports (format, number of columns), attached files (type, size). If input through APIs passes the same checks, add that.
        The head of development can check the specifications of the screens and imports.
    .pitfall = If the checks run only on the user's screen and not on the server, say so. Virus scanning (item 47) does not belong here.
field-38-input-format-limits = Whether there is a function that restricts the format of input data
    .example = Yes. Input on screens and through the API is checked for required fields, kinds of characters, length and dates. CSV imports are checked for file type, size and columns, and faulty rows are shown
    .weak = "Yes" alone is an answer, but it does not show what formats are restricted, or where.


## Security

section-security = Security

item-39 = Requirement for public certification
    .group = Security
    .why = Prospective customers judge whether a third party has examined how you manage information.
    .how =
        Give the official name of each certification with its registration number and the month obtained. ISMS concerns information security; PrivacyMark, the protection of personal information. Write "No" for those you lack.
        "JIPDEC, JQA or the like" are examples of bodies concerned with certification; certificates from other certification bodies count too. General affairs or the security staff hold the certificates.
    .pitfall = Old registration numbers and expired certificates tend to stay here. Don't present your cloud provider's certifications as your own, and check that the scope of the certification covers this service.
field-39-public-certification = That a public certification of information processing management recognized by JIPDEC, JQA or the like (ISMS, PrivacyMark, etc.) has been obtained
    .example = Yes. ISMS (JIS Q 27001), registration no. IS 000000 (obtained June 2024). PrivacyMark: no
    .weak = "Yes" alone doesn't name the certification, so the sheet may be sent back.

item-40 = Third-party evaluation of the application
    .group = Security
    .why = Prospective customers judge whether your defences have been examined by outside eyes as well as your own.
    .how =
        The usual third-party evaluation is a vulnerability assessment (a search for weak points that attackers could use) or a penetration test by an outside specialist company. After "Yes", say who evaluates what and how often, the month of the last one, and the state of fixing what was found.
        The head of development can check the assessor's report. If you only assess in-house, say so and answer "No" on third-party evaluation.
    .pitfall = Certifications such as ISMS (item 39) examine how you manage, not the application. Leave out the details of weak points found: they would help an attacker. The date of the last assessment goes stale.
field-40-third-party-evaluation = That an objective third-party evaluation has been obtained of the measures against unauthorized intrusion, operation, data acquisition and the like
    .example = Yes. An outside specialist company assesses the vulnerability of the application and the OS once a year. In June 2026, the 2 findings on the application have been fixed; there were none on the OS
    .weak = "Yes (assessed regularly)" does not say whether a third party does it, or when.

item-41 = Information handling environment
    .group = Security
    .why = Prospective customers judge whether the provider's staff handle their data where it cannot be spied on or carried off.
    .how =
        Describe who handles the data on your side, where, on what devices and under what rules: who may and with whose approval, protection of the devices (encryption, limits on taking data out), records of the work, whether companies you outsource to handle data, and confidentiality obligations of staff. Name the rules behind it.
        Ask the security staff and the person who runs the servers.
    .pitfall = The data center's facilities alone do not answer how you handle data. Who can touch users' data must agree with item 45. Do not describe planned measures as if they were in place.
field-41-handling-environment = That a proper data handling environment is secured on the provider's side
    .example = Yes. Under the "Information Security Management Rules", user data is handled only by operations staff approved by the operations manager. All staff PCs are encrypted and copying to USB memory is blocked
    .weak = "Managed properly" does not say who handles the data, or in what environment.

item-42 = Level of encryption of communications
    .group = Security
    .why = Prospective customers judge whether what passes through the screens and APIs could be read or altered on the way.
    .how =
        After "Yes", give the method and version (such as TLS 1.2 or later) and the cipher and key length (such as AES of 128 bits or more). TLS encrypts communication between browser and server. If some communication, or data handed over by e-mail, is not encrypted, say so.
        The person who runs the servers can check the settings of the servers or the load balancer. The form sets no strength.
    .pitfall = "SSL" is the name of an old method and leaves the version open. Check that the settings no longer accept old versions before you answer. Encryption of stored data belongs in item 33.
field-42-transport-encryption = Encryption strength of the communications exchanged with the system
    .example = Yes. All communication of screens and APIs is encrypted by TLS 1.2 or later (AES of 128 bits or more), with an organization-validated (OV) server certificate
    .weak = "Yes (SSL supported)" gives neither the version nor the strength.

item-43 = Confirmation of information security matters in the accounting audit report
    .group = Security
    .why = Accounting and internal audit staff of a prospective customer judge whether, for their own audit, they could get a report that confirms the controls at a company they outsource to.
    .how =
        "No. 18" is Auditing Standards Committee Report No. 18 of the Japanese Institute of Certified Public Accountants, and SAS 70 a US standard; under both, an accountant or audit firm checks the internal controls over work done for clients. Neither is in use any longer: JICPA practical guideline 3402 and SOC 1 reports have taken their place. If you have such a report, give its name, the period it covers and the conditions for handing it over.
        If there is none, write "No". Ask accounting or management.
    .pitfall = The audit report on your own accounts and the ISMS certificate (item 39) are not the reports meant here. Do not present your cloud provider's SOC 1 report as your own. The period covered changes every year.
field-43-audit-reports =
    That, when information security matters in the accounting audit report are audited, the following documents are provided to the person in charge:
    "the latest SAS 70 Type 2 audit report"
    "the latest No. 18 audit report"
    .example = No (neither a No. 18 nor a SAS 70 report is prepared, nor one under their successors, JICPA practical guideline 3402 and SOC 1)
    .weak = "Yes (audited)" does not say which report can be provided.

item-44 = Security measures under multi-tenancy
    .group = Security
    .why = Prospective customers judge whether other companies on the same system could see their data, and whether trouble or load at another company would reach them.
    .how =
        Multi-tenancy means that several companies use one system. Cover two things. Isolation: how each company's data is kept apart (separate databases, access limited by a company number). Localization: what keeps heavy processing or a failure at one company from spreading to others.
        The head of development can check the design documents. If each company has an environment of its own, say so.
    .pitfall = Answers often stop at isolation and forget localization. Key handling belongs in item 34; the two descriptions must not differ. Leave out structural details that would help an attacker.
field-44-tenant-isolation = Isolation of information between different user companies, and localization of the effects of failures and the like
    .example = Yes. Access to data is limited by an identifier for each user company, and other companies' data cannot be read. Heavy bulk processing is done in turn on separate servers, so that one company's work does not affect others
    .weak = "Yes (logically separated)" does not say how, and leaves out localization.

item-45 = Restriction of those who handle information
    .group = Security
    .why = Prospective customers judge whether few enough people can touch their data, and whether their own access rules can be kept in the service.
    .how =
        Cover two things. First, the limits on who can access data: besides users with permission on the customer's side, add who on your side can, and by what approval; this answers the item's name, which speaks of those who handle information. Second, whether restrictions like those in the user's organization, such as viewing and updating by department or position, can be set.
        The head of development can check the permission settings; whoever is responsible for running the servers, the procedure.
    .pitfall = Answers often cover only the provider's side or only the user's. Do not present a feature that users may choose as if it applied to everyone. Your own side must agree with item 41.
field-45-data-access-limits =
    That the users who can access the user's data are limited
    That restrictions equivalent to the access restrictions laid down in the user's organization can be achieved
    .example =
        Yes
        User's side: users are verified by two-factor authentication; administrators set rights to view, enter and approve for each user and may also restrict source IP addresses
        Provider's side: limited to operations staff approved by the operations manager; grants and removals are recorded and reviewed every quarter
    .weak = "Yes (rights are set)" does not say whose rights, or how finely they can be limited.

item-46 = Traceability when a security incident occurs
    .group = Security
    .why = Prospective customers judge whether, when misuse is suspected, they could trace who did what and when, and get the records they need without delay.
    .how =
        Answer four things: the unit in which IDs are given (one per person, or shared by a department), whether logs can be searched by ID, how long logs are kept, and within how many days they are handed over on request. If users can search and obtain logs themselves, say how.
        The head of development and the person who runs the servers can check the log settings and the inquiry records. The form sets no period.
    .pitfall = The number of days until logs are handed over is often missing. Types of log and ways of getting them must agree with item 18. If shared IDs are allowed, an ID does not lead to a person; say so.
field-46-incident-traceability = The unit in which IDs are granted, whether IDs can be used in log searches, and whether logs are kept for an appropriate period and are provided, as the user needs, within an acceptable period
    .example =
        Unit of IDs: one for each user
        Log search: possible by ID
        Retention: 12 months
        Provision: each customer's administrator can obtain logs from the admin screen at any time; for requests to investigate, within 3 business days
    .weak = "Logs are kept" leaves out the unit of IDs, searching, the period and the days until they are provided.

item-47 = Virus scanning
    .group = Security
    .why = Prospective customers judge whether viruses in uploaded files or on the servers would be found before they spread.
    .how =
        The unit is frequency. Write it as "whenever a file is sent or received" or "once a week"; if it differs by target (attached files, whole servers), give each. It helps to add within how many hours of release the pattern files (the definitions by which viruses are recognized) are updated.
        The person who runs the servers can check the settings of the antivirus software. The form sets no frequency.
    .pitfall = How often pattern files are updated is not how often you scan. Describe the service, not your office computers. If the service handles no files, write "Not applicable" with the reason.
field-47-virus-scan = Frequency of virus scanning
    .example = E-mail, downloaded files and file access on servers: each time; whole servers: once a week. Pattern files are updated within 24 hours of the vendor's release
    .weak = "Done" alone does not give the frequency, so the sheet may be sent back.

item-48 = Safety measures for secondary storage media
    .group = Security
    .why = Prospective customers judge whether data could leak from backup media, USB memory and the like.
    .how =
        Secondary storage media here means backup media and portable media such as USB memory. Answer the three points in turn: encryption while stored; complete erasure on disposal, and its verification; and measures against drawing data out, such as disabling USB ports.
        In a cloud, keep the media that you store yourselves apart from those in the data center. The security staff can check the media procedure; the person who runs the servers, the backup settings.
    .pitfall = Of the three, verification of erasure is the one most often missing. Encryption must agree with items 28 and 33, and destruction of media with item 31. Do not write as if you verified disposal done by your cloud provider.
field-48-secondary-media = That backup media and the like are always kept encrypted; that on disposal the data is completely erased and this is verified; and that measures such as disabling USB ports to restrict the extraction of data are taken
    .example =
        Yes
        Encryption: backups are encrypted by AES-256 and kept in AWS
        Disposal: done by AWS for its media; media that we store ourselves are completely erased under the "Media Management Procedure", and a record of the check is kept
        Extraction: copying to USB memory is blocked on all staff PCs
    .weak = "Yes (encrypted)" leaves out erasure and verification on disposal, and the measures for USB.

item-49 = Policy on external storage of data
    .group = Security
    .why = Legal and IT staff of a prospective customer judge which country's law the data falls under, and what demands for disclosure or limits on use could follow.
    .how =
        The unit is how far it is understood. Give the country and region of storage first, then which constraints of the law there you know of: protection of personal information, demands for disclosure by authorities, limits on taking data abroad. Include where backups are kept. If you use the cloud of a foreign company, also mention the law of its home country.
        The person who runs the servers can see the place in the management console; for the law, ask your legal staff or a lawyer.
    .pitfall = "In Japan" alone does not answer whether the constraints are understood. The answer goes stale when you add a region or a backup site (item 28). Laws are amended, so add when you last checked.
field-49-external-storage = Whether the constraints on the handling and use of data under the various legal systems of the place where the data is stored are understood
    .example = Understood. Data, including backups, is stored only in Japan (AWS Tokyo Region) and handled under Japanese law such as the Act on the Protection of Personal Information. As AWS belongs to a US group, we have also noted that disclosure could be demanded under US law (as of October 2026)
    .weak = "Stored in a data center in Japan" does not say whether the legal constraints are understood.
