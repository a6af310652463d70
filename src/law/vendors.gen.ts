// Generated from rules/_law/ by `npm run generate`. Do not edit.
export const VENDORS: string = String.raw`[
{
"id":"google_analytics",
"name":"Google Analytics",
"kind":"analytics",
"legal_name":"Google Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"counting and studying visits",
"de":"Zählen und Auswerten von Besuchen"
},
"npm":[
"react-ga4",
"vue-gtag"
],
"pypi":[],
"domains":[
"google-analytics.com",
"googletagmanager.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"matomo_cloud",
"name":"Matomo Cloud",
"kind":"analytics",
"legal_name":"InnoCraft Limited",
"country":"NZ",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"counting and studying visits",
"de":"Zählen und Auswerten von Besuchen"
},
"npm":[
"@datapunt/matomo-tracker-react",
"matomo-tracker"
],
"pypi":[],
"domains":[
"matomo.cloud"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"plausible",
"name":"Plausible",
"kind":"analytics",
"legal_name":"Plausible Insights OÜ",
"country":"EE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"counting visits without cookies",
"de":"Zählen von Besuchen ohne Cookies"
},
"npm":[
"plausible-tracker",
"next-plausible"
],
"pypi":[],
"domains":[
"plausible.io"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"fathom",
"name":"Fathom Analytics",
"kind":"analytics",
"legal_name":"Conva Ventures Inc.",
"country":"CA",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"counting visits without cookies",
"de":"Zählen von Besuchen ohne Cookies"
},
"npm":[
"fathom-client"
],
"pypi":[],
"domains":[
"usefathom.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"posthog",
"name":"PostHog",
"kind":"analytics",
"legal_name":"PostHog, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"studying how the product is used",
"de":"Auswerten der Produktnutzung"
},
"npm":[
"posthog-js",
"posthog-node"
],
"pypi":[
"posthog"
],
"domains":[
"posthog.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"mixpanel",
"name":"Mixpanel",
"kind":"analytics",
"legal_name":"Mixpanel, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"studying how the product is used",
"de":"Auswerten der Produktnutzung"
},
"npm":[
"mixpanel-browser",
"mixpanel"
],
"pypi":[
"mixpanel"
],
"domains":[
"mixpanel.com",
"mxpnl.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"amplitude",
"name":"Amplitude",
"kind":"analytics",
"legal_name":"Amplitude, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"studying how the product is used",
"de":"Auswerten der Produktnutzung"
},
"npm":[
"@amplitude/analytics-browser",
"amplitude-js"
],
"pypi":[
"amplitude-analytics"
],
"domains":[
"amplitude.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"segment",
"name":"Segment",
"kind":"analytics",
"legal_name":"Twilio Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"passing usage data to other tools",
"de":"Weiterleiten von Nutzungsdaten"
},
"npm":[
"@segment/analytics-next",
"@segment/analytics-node"
],
"pypi":[
"segment-analytics-python"
],
"domains":[
"segment.com",
"segment.io"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"hotjar",
"name":"Hotjar",
"kind":"analytics",
"legal_name":"Hotjar Limited",
"country":"MT",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"heat maps and recordings of visits",
"de":"Heatmaps und Aufzeichnungen von Besuchen"
},
"npm":[
"@hotjar/browser",
"react-hotjar"
],
"pypi":[],
"domains":[
"hotjar.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"clarity",
"name":"Microsoft Clarity",
"kind":"analytics",
"legal_name":"Microsoft Corporation",
"country":"US",
"parent_country":null,
"role":"independent_controller",
"also_role":null,
"for":{
"en":"heat maps and recordings of visits",
"de":"Heatmaps und Aufzeichnungen von Besuchen"
},
"npm":[
"@microsoft/clarity",
"react-microsoft-clarity"
],
"pypi":[],
"domains":[
"clarity.ms"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"sentry",
"name":"Sentry",
"kind":"errors",
"legal_name":"Functional Software, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"error reports",
"de":"Fehlerberichte"
},
"npm":[
"@sentry/node",
"@sentry/browser",
"@sentry/react",
"@sentry/nextjs"
],
"pypi":[
"sentry-sdk"
],
"domains":[
"sentry.io"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"datadog",
"name":"Datadog",
"kind":"errors",
"legal_name":"Datadog, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"watching servers and logs",
"de":"Überwachung von Servern und Protokollen"
},
"npm":[
"dd-trace",
"@datadog/browser-rum",
"@datadog/browser-logs"
],
"pypi":[
"ddtrace",
"datadog"
],
"domains":[
"datadoghq.com",
"datadoghq.eu"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"google_ads",
"name":"Google Ads",
"kind":"advertising",
"legal_name":"Google Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"independent_controller",
"also_role":null,
"for":{
"en":"advertising and measuring it",
"de":"Werbung und deren Messung"
},
"npm":[],
"pypi":[
"google-ads"
],
"domains":[
"googleadservices.com",
"doubleclick.net",
"googlesyndication.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"meta_pixel",
"name":"Meta Pixel",
"kind":"advertising",
"legal_name":"Meta Platforms Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"joint_controller",
"also_role":null,
"for":{
"en":"advertising on Facebook and Instagram",
"de":"Werbung auf Facebook und Instagram"
},
"npm":[
"react-facebook-pixel",
"facebook-nodejs-business-sdk"
],
"pypi":[
"facebook-business"
],
"domains":[
"facebook.net",
"facebook.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"linkedin",
"name":"LinkedIn",
"kind":"advertising",
"legal_name":"LinkedIn Ireland Unlimited Company",
"country":"IE",
"parent_country":"US",
"role":"joint_controller",
"also_role":null,
"for":{
"en":"company page and advertising",
"de":"Unternehmensseite und Werbung"
},
"npm":[],
"pypi":[],
"domains":[
"linkedin.com",
"licdn.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"tiktok",
"name":"TikTok",
"kind":"advertising",
"legal_name":"TikTok Technology Limited",
"country":"IE",
"parent_country":null,
"role":"joint_controller",
"also_role":null,
"for":{
"en":"advertising",
"de":"Werbung"
},
"npm":[],
"pypi":[],
"domains":[
"tiktok.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"microsoft_ads",
"name":"Microsoft Advertising",
"kind":"advertising",
"legal_name":"Microsoft Ireland Operations Limited",
"country":"IE",
"parent_country":"US",
"role":"independent_controller",
"also_role":null,
"for":{
"en":"advertising and measuring it",
"de":"Werbung und deren Messung"
},
"npm":[],
"pypi":[],
"domains":[
"bat.bing.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"criteo",
"name":"Criteo",
"kind":"advertising",
"legal_name":"Criteo SA",
"country":"FR",
"parent_country":null,
"role":"joint_controller",
"also_role":null,
"for":{
"en":"advertising",
"de":"Werbung"
},
"npm":[],
"pypi":[],
"domains":[
"criteo.com",
"criteo.net"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"openai",
"name":"OpenAI",
"kind":"ai",
"legal_name":"OpenAI Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"AI that reads and writes",
"de":"KI, die liest und schreibt"
},
"npm":[
"openai"
],
"pypi":[
"openai"
],
"domains":[
"api.openai.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"anthropic",
"name":"Anthropic",
"kind":"ai",
"legal_name":"Anthropic Ireland, Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"AI that reads and writes",
"de":"KI, die liest und schreibt"
},
"npm":[
"@anthropic-ai/sdk"
],
"pypi":[
"anthropic"
],
"domains":[
"api.anthropic.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"mistral",
"name":"Mistral AI",
"kind":"ai",
"legal_name":"Mistral AI SAS",
"country":"FR",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"AI that reads and writes",
"de":"KI, die liest und schreibt"
},
"npm":[
"@mistralai/mistralai"
],
"pypi":[
"mistralai"
],
"domains":[
"api.mistral.ai"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"gemini",
"name":"Google Gemini API",
"kind":"ai",
"legal_name":"Google Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"AI that reads and writes",
"de":"KI, die liest und schreibt"
},
"npm":[
"@google/genai",
"@google/generative-ai"
],
"pypi":[
"google-genai",
"google-generativeai"
],
"domains":[
"generativelanguage.googleapis.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"deepl",
"name":"DeepL",
"kind":"ai",
"legal_name":"DeepL SE",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"translation",
"de":"Übersetzung"
},
"npm":[
"deepl-node"
],
"pypi":[
"deepl"
],
"domains":[
"api.deepl.com",
"api-free.deepl.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"elevenlabs",
"name":"ElevenLabs",
"kind":"ai",
"legal_name":"Eleven Labs Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"artificial voices",
"de":"künstliche Stimmen"
},
"npm":[
"@elevenlabs/elevenlabs-js",
"elevenlabs"
],
"pypi":[
"elevenlabs"
],
"domains":[
"api.elevenlabs.io"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"stripe",
"name":"Stripe",
"kind":"payment",
"legal_name":"Stripe Payments Europe, Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":"independent_controller",
"for":{
"en":"card payments",
"de":"Kartenzahlungen"
},
"npm":[
"stripe",
"@stripe/stripe-js",
"@stripe/react-stripe-js"
],
"pypi":[
"stripe"
],
"domains":[
"stripe.com",
"js.stripe.com"
],
"source":{
"cite":"Stripe, Authorised Payment Services terms (EEA)",
"url":"https://stripe.com/en-no/legal/stel",
"read":"2026-11-21"
},
"verified":true,
"as_of":"2026-11-21"
},
{
"id":"paypal",
"name":"PayPal",
"kind":"payment",
"legal_name":"PayPal (Europe) S.à r.l. et Cie, S.C.A.",
"country":"LU",
"parent_country":"US",
"role":"independent_controller",
"also_role":null,
"for":{
"en":"payments",
"de":"Zahlungen"
},
"npm":[
"@paypal/react-paypal-js",
"@paypal/paypal-js"
],
"pypi":[
"paypalrestsdk"
],
"domains":[
"paypal.com",
"paypalobjects.com"
],
"source":{
"cite":"PayPal privacy statement for the EEA",
"url":"https://www.paypal.com/be/webapps/mpp/ua/privacy-full?locale.x=nl_BE",
"read":"2026-11-21"
},
"verified":true,
"as_of":"2026-11-21"
},
{
"id":"mollie",
"name":"Mollie",
"kind":"payment",
"legal_name":"Mollie B.V.",
"country":"NL",
"parent_country":null,
"role":"independent_controller",
"also_role":null,
"for":{
"en":"payments",
"de":"Zahlungen"
},
"npm":[
"@mollie/api-client"
],
"pypi":[
"mollie-api-python"
],
"domains":[
"mollie.com"
],
"source":{
"cite":"Mollie, scope of the data processing agreement",
"url":"https://help.mollie.com/hc/en-gb/articles/14826542080786-What-is-the-Data-Processing-Agreement",
"read":"2026-11-21"
},
"verified":true,
"as_of":"2026-11-21"
},
{
"id":"klarna",
"name":"Klarna",
"kind":"payment",
"legal_name":"Klarna Bank AB (publ)",
"country":"SE",
"parent_country":null,
"role":"independent_controller",
"also_role":null,
"for":{
"en":"payment by invoice or instalments",
"de":"Rechnungs- und Ratenkauf"
},
"npm":[],
"pypi":[],
"domains":[
"klarna.com",
"klarnacdn.net"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"adyen",
"name":"Adyen",
"kind":"payment",
"legal_name":"Adyen N.V.",
"country":"NL",
"parent_country":null,
"role":"independent_controller",
"also_role":null,
"for":{
"en":"payments",
"de":"Zahlungen"
},
"npm":[
"@adyen/adyen-web",
"@adyen/api-library"
],
"pypi":[
"adyen"
],
"domains":[
"adyen.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"sumup",
"name":"SumUp",
"kind":"payment",
"legal_name":"SumUp Limited",
"country":"IE",
"parent_country":null,
"role":"independent_controller",
"also_role":null,
"for":{
"en":"card payments in the shop",
"de":"Kartenzahlung im Laden"
},
"npm":[],
"pypi":[],
"domains":[
"sumup.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"square",
"name":"Square",
"kind":"payment",
"legal_name":"Squareup International Limited",
"country":"IE",
"parent_country":"US",
"role":"independent_controller",
"also_role":null,
"for":{
"en":"card payments and till",
"de":"Kartenzahlung und Kasse"
},
"npm":[
"square",
"react-square-web-payments-sdk"
],
"pypi":[],
"domains":[
"squareup.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"gocardless",
"name":"GoCardless",
"kind":"payment",
"legal_name":"GoCardless SAS",
"country":"FR",
"parent_country":"GB",
"role":"independent_controller",
"also_role":null,
"for":{
"en":"direct debits",
"de":"Lastschriften"
},
"npm":[
"gocardless-nodejs"
],
"pypi":[
"gocardless-pro"
],
"domains":[
"gocardless.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"paddle",
"name":"Paddle",
"kind":"payment",
"legal_name":"Paddle.com Market Limited",
"country":"GB",
"parent_country":null,
"role":"independent_controller",
"also_role":null,
"for":{
"en":"selling software and tax on it",
"de":"Verkauf von Software samt Steuern"
},
"npm":[
"@paddle/paddle-js",
"@paddle/paddle-node-sdk"
],
"pypi":[],
"domains":[
"paddle.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"datev",
"name":"DATEV",
"kind":"accounting",
"legal_name":"DATEV eG",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"bookkeeping and payroll",
"de":"Buchhaltung und Lohn"
},
"npm":[],
"pypi":[],
"domains":[
"datev.de"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"lexware",
"name":"Lexware Office",
"kind":"accounting",
"legal_name":"Haufe-Lexware GmbH & Co. KG",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"invoices and bookkeeping",
"de":"Rechnungen und Buchhaltung"
},
"npm":[],
"pypi":[],
"domains":[
"lexware.de",
"lexoffice.de"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"sevdesk",
"name":"sevdesk",
"kind":"accounting",
"legal_name":"sevdesk GmbH",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"invoices and bookkeeping",
"de":"Rechnungen und Buchhaltung"
},
"npm":[],
"pypi":[],
"domains":[
"sevdesk.de"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"xero",
"name":"Xero",
"kind":"accounting",
"legal_name":"Xero (UK) Limited",
"country":"GB",
"parent_country":"NZ",
"role":"processor",
"also_role":null,
"for":{
"en":"bookkeeping",
"de":"Buchhaltung"
},
"npm":[
"xero-node"
],
"pypi":[
"xero-python"
],
"domains":[
"xero.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"quickbooks",
"name":"QuickBooks",
"kind":"accounting",
"legal_name":"Intuit Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"bookkeeping",
"de":"Buchhaltung"
},
"npm":[
"node-quickbooks",
"intuit-oauth"
],
"pypi":[
"python-quickbooks"
],
"domains":[
"quickbooks.com",
"intuit.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"dhl",
"name":"DHL",
"kind":"delivery",
"legal_name":"DHL Paket GmbH",
"country":"DE",
"parent_country":null,
"role":"independent_controller",
"also_role":null,
"for":{
"en":"parcels",
"de":"Pakete"
},
"npm":[],
"pypi":[],
"domains":[
"dhl.de",
"dhl.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"sendcloud",
"name":"Sendcloud",
"kind":"delivery",
"legal_name":"Sendcloud B.V.",
"country":"NL",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"shipping labels",
"de":"Versandetiketten"
},
"npm":[],
"pypi":[],
"domains":[
"sendcloud.sc",
"sendcloud.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"mailchimp",
"name":"Mailchimp",
"kind":"mail",
"legal_name":"The Rocket Science Group LLC",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"sending the newsletter",
"de":"Versand des Newsletters"
},
"npm":[
"@mailchimp/mailchimp_marketing",
"@mailchimp/mailchimp_transactional"
],
"pypi":[
"mailchimp-marketing",
"mailchimp-transactional"
],
"domains":[
"mailchimp.com",
"list-manage.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"brevo",
"name":"Brevo",
"kind":"mail",
"legal_name":"Sendinblue SAS",
"country":"FR",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"sending newsletters and messages",
"de":"Versand von Newslettern und Nachrichten"
},
"npm":[
"@getbrevo/brevo",
"sib-api-v3-sdk"
],
"pypi":[
"sib-api-v3-sdk",
"brevo-python"
],
"domains":[
"brevo.com",
"sendinblue.com",
"sibforms.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"cleverreach",
"name":"CleverReach",
"kind":"mail",
"legal_name":"CleverReach GmbH & Co. KG",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"sending the newsletter",
"de":"Versand des Newsletters"
},
"npm":[],
"pypi":[],
"domains":[
"cleverreach.com",
"cleverreach.de"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"mailjet",
"name":"Mailjet",
"kind":"mail",
"legal_name":"Mailjet SAS",
"country":"FR",
"parent_country":"SE",
"role":"processor",
"also_role":null,
"for":{
"en":"sending email",
"de":"Versand von E-Mails"
},
"npm":[
"node-mailjet"
],
"pypi":[
"mailjet-rest"
],
"domains":[
"mailjet.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"mailgun",
"name":"Mailgun",
"kind":"mail",
"legal_name":"Mailgun Technologies, Inc.",
"country":"US",
"parent_country":"SE",
"role":"processor",
"also_role":null,
"for":{
"en":"sending email",
"de":"Versand von E-Mails"
},
"npm":[
"mailgun.js",
"mailgun-js"
],
"pypi":[],
"domains":[
"mailgun.org",
"mailgun.net"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"sendgrid",
"name":"SendGrid",
"kind":"mail",
"legal_name":"Twilio Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"sending email",
"de":"Versand von E-Mails"
},
"npm":[
"@sendgrid/mail",
"@sendgrid/client"
],
"pypi":[
"sendgrid"
],
"domains":[
"sendgrid.net",
"sendgrid.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"postmark",
"name":"Postmark",
"kind":"mail",
"legal_name":"AC PM LLC",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"sending email",
"de":"Versand von E-Mails"
},
"npm":[
"postmark"
],
"pypi":[
"postmarker"
],
"domains":[
"postmarkapp.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"resend",
"name":"Resend",
"kind":"mail",
"legal_name":"Plus Five Five, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"sending email",
"de":"Versand von E-Mails"
},
"npm":[
"resend"
],
"pypi":[
"resend"
],
"domains":[
"resend.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"twilio",
"name":"Twilio",
"kind":"mail",
"legal_name":"Twilio Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"text messages and calls",
"de":"SMS und Anrufe"
},
"npm":[
"twilio"
],
"pypi":[
"twilio"
],
"domains":[
"twilio.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"hubspot",
"name":"HubSpot",
"kind":"crm",
"legal_name":"HubSpot Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"customer contacts and marketing",
"de":"Kundenkontakte und Marketing"
},
"npm":[
"@hubspot/api-client"
],
"pypi":[
"hubspot-api-client"
],
"domains":[
"hubspot.com",
"hs-scripts.com",
"hsforms.net",
"hs-analytics.net"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"salesforce",
"name":"Salesforce",
"kind":"crm",
"legal_name":"SFDC Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"customer contacts",
"de":"Kundenkontakte"
},
"npm":[
"jsforce"
],
"pypi":[
"simple-salesforce"
],
"domains":[
"salesforce.com",
"force.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"pipedrive",
"name":"Pipedrive",
"kind":"crm",
"legal_name":"Pipedrive OÜ",
"country":"EE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"customer contacts",
"de":"Kundenkontakte"
},
"npm":[
"pipedrive"
],
"pypi":[],
"domains":[
"pipedrive.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"zoho",
"name":"Zoho",
"kind":"crm",
"legal_name":"Zoho Corporation B.V.",
"country":"NL",
"parent_country":"IN",
"role":"processor",
"also_role":null,
"for":{
"en":"customer contacts and office",
"de":"Kundenkontakte und Büro"
},
"npm":[],
"pypi":[],
"domains":[
"zoho.com",
"zoho.eu"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"zendesk",
"name":"Zendesk",
"kind":"support",
"legal_name":"Zendesk, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"the help desk",
"de":"den Helpdesk"
},
"npm":[
"node-zendesk"
],
"pypi":[
"zenpy"
],
"domains":[
"zendesk.com",
"zdassets.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"intercom",
"name":"Intercom",
"kind":"support",
"legal_name":"Intercom R&D Unlimited Company",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"chat and help desk",
"de":"Chat und Helpdesk"
},
"npm":[
"@intercom/messenger-js-sdk",
"intercom-client"
],
"pypi":[
"python-intercom"
],
"domains":[
"intercom.io",
"intercomcdn.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"freshdesk",
"name":"Freshdesk",
"kind":"support",
"legal_name":"Freshworks Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"the help desk",
"de":"den Helpdesk"
},
"npm":[],
"pypi":[],
"domains":[
"freshdesk.com",
"freshworks.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"crisp",
"name":"Crisp",
"kind":"support",
"legal_name":"Crisp IM SAS",
"country":"FR",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"chat",
"de":"Chat"
},
"npm":[
"crisp-sdk-web",
"crisp-api"
],
"pypi":[],
"domains":[
"crisp.chat"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"personio",
"name":"Personio",
"kind":"hr",
"legal_name":"Personio SE & Co. KG",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"staff files and job applications",
"de":"Personalakten und Bewerbungen"
},
"npm":[],
"pypi":[],
"domains":[
"personio.de",
"personio.com"
],
"source":{
"cite":"Personio privacy notice",
"url":"https://personio.de/datenschutzerklaerung",
"read":"2026-11-21"
},
"verified":true,
"as_of":"2026-11-21"
},
{
"id":"bamboohr",
"name":"BambooHR",
"kind":"hr",
"legal_name":"Bamboo HR LLC",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"staff files",
"de":"Personalakten"
},
"npm":[],
"pypi":[],
"domains":[
"bamboohr.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"greenhouse",
"name":"Greenhouse",
"kind":"hr",
"legal_name":"Greenhouse Software, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"job applications",
"de":"Bewerbungen"
},
"npm":[],
"pypi":[],
"domains":[
"greenhouse.io"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"calendly",
"name":"Calendly",
"kind":"booking",
"legal_name":"Calendly, LLC",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"booking appointments",
"de":"Terminbuchung"
},
"npm":[
"react-calendly"
],
"pypi":[],
"domains":[
"calendly.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"simplybook",
"name":"SimplyBook.me",
"kind":"booking",
"legal_name":"SimplyBook.me Ltd",
"country":"CY",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"booking appointments",
"de":"Terminbuchung"
},
"npm":[],
"pypi":[],
"domains":[
"simplybook.me",
"simplybook.it"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"doctolib",
"name":"Doctolib",
"kind":"booking",
"legal_name":"Doctolib GmbH",
"country":"DE",
"parent_country":"FR",
"role":"processor",
"also_role":null,
"for":{
"en":"booking doctor's appointments",
"de":"Arzttermine"
},
"npm":[],
"pypi":[],
"domains":[
"doctolib.de",
"doctolib.fr"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"google_workspace",
"name":"Google Workspace",
"kind":"office",
"legal_name":"Google Cloud EMEA Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"email, calendar and files",
"de":"E-Mail, Kalender und Dateien"
},
"npm":[
"googleapis"
],
"pypi":[
"google-api-python-client"
],
"domains":[
"google.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"microsoft_365",
"name":"Microsoft 365",
"kind":"office",
"legal_name":"Microsoft Ireland Operations Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"email, calendar and files",
"de":"E-Mail, Kalender und Dateien"
},
"npm":[
"@microsoft/microsoft-graph-client"
],
"pypi":[
"msgraph-sdk"
],
"domains":[
"office.com",
"sharepoint.com",
"outlook.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"slack",
"name":"Slack",
"kind":"office",
"legal_name":"Slack Technologies Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"messages inside the team",
"de":"Nachrichten im Team"
},
"npm":[
"@slack/web-api",
"@slack/bolt"
],
"pypi":[
"slack-sdk"
],
"domains":[
"slack.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"notion",
"name":"Notion",
"kind":"office",
"legal_name":"Notion Labs, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"notes and lists",
"de":"Notizen und Listen"
},
"npm":[
"@notionhq/client"
],
"pypi":[
"notion-client"
],
"domains":[
"notion.so",
"notion.site"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"zoom",
"name":"Zoom",
"kind":"office",
"legal_name":"Zoom Communications, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"video meetings",
"de":"Videokonferenzen"
},
"npm":[
"@zoom/meetingsdk"
],
"pypi":[],
"domains":[
"zoom.us"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"docusign",
"name":"DocuSign",
"kind":"office",
"legal_name":"DocuSign, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"electronic signatures",
"de":"elektronische Unterschriften"
},
"npm":[
"docusign-esign"
],
"pypi":[
"docusign-esign"
],
"domains":[
"docusign.net",
"docusign.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"hetzner",
"name":"Hetzner",
"kind":"hosting",
"legal_name":"Hetzner Online GmbH",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"servers and web hosting",
"de":"Server und Webhosting"
},
"npm":[],
"pypi":[],
"domains":[
"hetzner.com",
"your-server.de",
"hetzner.cloud"
],
"source":{
"cite":"Privacy policy of Hetzner Online GmbH",
"url":"https://www.hetzner.com/privacy-policy-notice",
"read":"2026-11-21"
},
"verified":true,
"as_of":"2026-11-21"
},
{
"id":"aws",
"name":"Amazon Web Services",
"kind":"hosting",
"legal_name":"Amazon Web Services EMEA SARL",
"country":"LU",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"cloud hosting",
"de":"Cloud-Hosting"
},
"npm":[
"aws-sdk",
"@aws-sdk/client-s3",
"@aws-sdk/client-ses"
],
"pypi":[
"boto3"
],
"domains":[
"amazonaws.com",
"cloudfront.net"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"google_cloud",
"name":"Google Cloud",
"kind":"hosting",
"legal_name":"Google Cloud EMEA Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"cloud hosting",
"de":"Cloud-Hosting"
},
"npm":[
"@google-cloud/storage",
"@google-cloud/firestore"
],
"pypi":[
"google-cloud-storage"
],
"domains":[
"googleapis.com",
"run.app"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"firebase",
"name":"Firebase",
"kind":"hosting",
"legal_name":"Google Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"app back end: sign-in, database, messages",
"de":"App-Dienste: Anmeldung, Datenbank, Nachrichten"
},
"npm":[
"firebase",
"firebase-admin"
],
"pypi":[
"firebase-admin"
],
"domains":[
"firebaseio.com",
"firebaseapp.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"azure",
"name":"Microsoft Azure",
"kind":"hosting",
"legal_name":"Microsoft Ireland Operations Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"cloud hosting",
"de":"Cloud-Hosting"
},
"npm":[
"@azure/storage-blob",
"@azure/identity"
],
"pypi":[
"azure-storage-blob",
"azure-identity"
],
"domains":[
"azurewebsites.net",
"windows.net"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"ionos",
"name":"IONOS",
"kind":"hosting",
"legal_name":"IONOS SE",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"web hosting and email",
"de":"Webhosting und E-Mail"
},
"npm":[],
"pypi":[],
"domains":[
"ionos.de",
"ionos.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"ovhcloud",
"name":"OVHcloud",
"kind":"hosting",
"legal_name":"OVH SAS",
"country":"FR",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"web hosting and servers",
"de":"Webhosting und Server"
},
"npm":[
"ovh"
],
"pypi":[
"ovh"
],
"domains":[
"ovh.net",
"ovhcloud.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"strato",
"name":"STRATO",
"kind":"hosting",
"legal_name":"STRATO GmbH",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"web hosting and email",
"de":"Webhosting und E-Mail"
},
"npm":[],
"pypi":[],
"domains":[
"strato.de"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"digitalocean",
"name":"DigitalOcean",
"kind":"hosting",
"legal_name":"DigitalOcean, LLC",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"cloud hosting",
"de":"Cloud-Hosting"
},
"npm":[],
"pypi":[
"python-digitalocean"
],
"domains":[
"digitaloceanspaces.com",
"ondigitalocean.app"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"vercel",
"name":"Vercel",
"kind":"hosting",
"legal_name":"Vercel Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"hosting of web apps",
"de":"Hosting von Web-Anwendungen"
},
"npm":[
"@vercel/analytics",
"@vercel/blob",
"vercel"
],
"pypi":[],
"domains":[
"vercel.app"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"netlify",
"name":"Netlify",
"kind":"hosting",
"legal_name":"Netlify, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"hosting of websites",
"de":"Hosting von Websites"
},
"npm":[
"@netlify/functions",
"netlify-cli"
],
"pypi":[],
"domains":[
"netlify.app"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"heroku",
"name":"Heroku",
"kind":"hosting",
"legal_name":"Salesforce, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"hosting of web apps",
"de":"Hosting von Web-Anwendungen"
},
"npm":[],
"pypi":[],
"domains":[
"herokuapp.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"supabase",
"name":"Supabase",
"kind":"hosting",
"legal_name":"Supabase, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"database and sign-in",
"de":"Datenbank und Anmeldung"
},
"npm":[
"@supabase/supabase-js"
],
"pypi":[
"supabase"
],
"domains":[
"supabase.co"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"mongodb_atlas",
"name":"MongoDB Atlas",
"kind":"hosting",
"legal_name":"MongoDB, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"hosted database",
"de":"gehostete Datenbank"
},
"npm":[],
"pypi":[],
"domains":[
"mongodb.net"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"cloudflare",
"name":"Cloudflare",
"kind":"network",
"legal_name":"Cloudflare, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"fast and safe delivery of the website",
"de":"schnelle und sichere Auslieferung der Website"
},
"npm":[
"wrangler",
"cloudflare"
],
"pypi":[
"cloudflare"
],
"domains":[
"cloudflare.com",
"workers.dev",
"cloudflareinsights.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"bunny",
"name":"bunny.net",
"kind":"network",
"legal_name":"BunnyWay d.o.o.",
"country":"SI",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"delivery of files",
"de":"Auslieferung von Dateien"
},
"npm":[],
"pypi":[],
"domains":[
"b-cdn.net"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"google_fonts",
"name":"Google Fonts",
"kind":"network",
"legal_name":"Google Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"independent_controller",
"also_role":null,
"for":{
"en":"typefaces loaded from Google",
"de":"von Google geladene Schriften"
},
"npm":[],
"pypi":[],
"domains":[
"fonts.googleapis.com",
"fonts.gstatic.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"google_maps",
"name":"Google Maps",
"kind":"embed",
"legal_name":"Google Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"independent_controller",
"also_role":null,
"for":{
"en":"maps",
"de":"Karten"
},
"npm":[
"@googlemaps/js-api-loader",
"@react-google-maps/api"
],
"pypi":[],
"domains":[
"maps.googleapis.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"youtube",
"name":"YouTube",
"kind":"embed",
"legal_name":"Google Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"independent_controller",
"also_role":null,
"for":{
"en":"videos",
"de":"Videos"
},
"npm":[
"react-youtube"
],
"pypi":[],
"domains":[
"youtube.com",
"youtube-nocookie.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"vimeo",
"name":"Vimeo",
"kind":"embed",
"legal_name":"Vimeo.com, Inc.",
"country":"US",
"parent_country":null,
"role":"independent_controller",
"also_role":null,
"for":{
"en":"videos",
"de":"Videos"
},
"npm":[
"@vimeo/player"
],
"pypi":[],
"domains":[
"vimeo.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"shopify",
"name":"Shopify",
"kind":"shop",
"legal_name":"Shopify International Limited",
"country":"IE",
"parent_country":"CA",
"role":"processor",
"also_role":null,
"for":{
"en":"the web shop",
"de":"den Webshop"
},
"npm":[
"@shopify/shopify-api",
"@shopify/hydrogen"
],
"pypi":[
"shopifyapi"
],
"domains":[
"myshopify.com",
"cdn.shopify.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"wix",
"name":"Wix",
"kind":"shop",
"legal_name":"Wix.com Ltd.",
"country":"IL",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"website and shop",
"de":"Website und Shop"
},
"npm":[],
"pypi":[],
"domains":[
"wix.com",
"wixstatic.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"squarespace",
"name":"Squarespace",
"kind":"shop",
"legal_name":"Squarespace Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"processor",
"also_role":null,
"for":{
"en":"website and shop",
"de":"Website und Shop"
},
"npm":[],
"pypi":[],
"domains":[
"squarespace.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"jimdo",
"name":"Jimdo",
"kind":"shop",
"legal_name":"Jimdo GmbH",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"website and shop",
"de":"Website und Shop"
},
"npm":[],
"pypi":[],
"domains":[
"jimdo.com",
"jimdosite.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"contentful",
"name":"Contentful",
"kind":"shop",
"legal_name":"Contentful GmbH",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"content of the website",
"de":"Inhalte der Website"
},
"npm":[
"contentful",
"contentful-management"
],
"pypi":[
"contentful"
],
"domains":[
"contentful.com",
"ctfassets.net"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"typeform",
"name":"Typeform",
"kind":"forms",
"legal_name":"TYPEFORM SL",
"country":"ES",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"forms and surveys",
"de":"Formulare und Umfragen"
},
"npm":[
"@typeform/embed",
"@typeform/embed-react"
],
"pypi":[],
"domains":[
"typeform.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"usercentrics",
"name":"Usercentrics",
"kind":"consent",
"legal_name":"Usercentrics GmbH",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"the cookie banner",
"de":"das Cookie-Banner"
},
"npm":[],
"pypi":[],
"domains":[
"usercentrics.eu"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"cookiebot",
"name":"Cookiebot",
"kind":"consent",
"legal_name":"Usercentrics A/S",
"country":"DK",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"the cookie banner",
"de":"das Cookie-Banner"
},
"npm":[],
"pypi":[],
"domains":[
"cookiebot.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"recaptcha",
"name":"reCAPTCHA",
"kind":"security",
"legal_name":"Google Ireland Limited",
"country":"IE",
"parent_country":"US",
"role":"independent_controller",
"also_role":null,
"for":{
"en":"keeping bots out",
"de":"Abwehr von Bots"
},
"npm":[
"react-google-recaptcha",
"react-google-recaptcha-v3"
],
"pypi":[],
"domains":[
"recaptcha.net"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"hcaptcha",
"name":"hCaptcha",
"kind":"security",
"legal_name":"Intuition Machines, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"keeping bots out",
"de":"Abwehr von Bots"
},
"npm":[
"@hcaptcha/react-hcaptcha"
],
"pypi":[],
"domains":[
"hcaptcha.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"friendly_captcha",
"name":"Friendly Captcha",
"kind":"security",
"legal_name":"Friendly Captcha GmbH",
"country":"DE",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"keeping bots out",
"de":"Abwehr von Bots"
},
"npm":[
"friendly-challenge"
],
"pypi":[],
"domains":[
"friendlycaptcha.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
},
{
"id":"auth0",
"name":"Auth0",
"kind":"security",
"legal_name":"Okta, Inc.",
"country":"US",
"parent_country":null,
"role":"processor",
"also_role":null,
"for":{
"en":"signing in",
"de":"Anmeldung"
},
"npm":[
"@auth0/auth0-react",
"@auth0/nextjs-auth0",
"auth0"
],
"pypi":[
"auth0-python"
],
"domains":[
"auth0.com"
],
"source":null,
"verified":false,
"as_of":"2026-11-21"
}
]`;
