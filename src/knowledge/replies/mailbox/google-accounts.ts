import type { ReplyRule } from '../../reply-rule.ts';
import * as advice from '../advice-sets.ts';
import { ruleGroup } from '../rule-group.ts';

/** What Google tells its own customers: limits, relay and login of the account that one sends with. */
export const GOOGLE_ACCOUNT_RULES: readonly ReplyRule[] = ruleGroup(
  { group: 'google', speaks: 'google', source: 'https://support.google.com/a/answer/3726730', read: '2026-11-25' },
  [
    {
      id: 'own-user-limit',
      phrase: [
        'daily user sending limit exceeded',
        'daily user sending quota exceeded',
        'you have reached a limit for sending mail',
      ],
      cause: 'rate-limit',
      en: 'Your own Google account has reached its daily sending limit.',
      fr: 'Votre propre compte Google a atteint sa limite d’envoi quotidienne.',
      advice: advice.OWN_ACCOUNT,
      samples: [
        '550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits, go to https://support.google.com/a/answer/166852 - gsmtp',
        '550-5.4.5 Daily user sending quota exceeded. 550 5.4.5 https://support.google.com/mail/answer/22839 a1-20020a05 - gsmtp',
      ],
    },
    {
      id: 'own-relay-limit',
      phrase: ['smtp relay limit exceeded', 'smtp relay sending limit exceeded', 'peak smtp relay'],
      cause: 'rate-limit',
      en: 'Your own organisation has reached the limit of Google’s SMTP relay service.',
      fr: 'Votre organisation a atteint la limite du service de relais SMTP de Google.',
      advice: advice.OWN_ACCOUNT,
      samples: [
        '450 4.2.1 Peak SMTP relay limit exceeded for this customer. This is a temporary error. - gsmtp',
        '550 5.4.5 Daily SMTP relay limit exceeded for user. For more information on SMTP relay sending limits, contact your administrator - gsmtp',
        '550-5.7.1 Daily SMTP relay sending limit exceeded for this customer. 550 5.7.1 contact your administrator. d7si - gsmtp',
      ],
    },
    {
      id: 'own-account-suspended',
      phrase: ['account has been temporarily suspended due to abuse', 'temporarily suspended due to abuse'],
      also: ['relay denied'],
      cause: 'relay',
      en: 'Google has suspended the sending account of your organisation because it sent spam.',
      fr: 'Google a suspendu le compte expéditeur de votre organisation pour envoi de spam.',
      advice: ['check-own-mta', 'check-smarthost'],
      samples: [
        '550-5.7.0 Email relay denied [192.0.2.8]. The sending email account has been temporarily suspended due to abuse. 550 5.7.0 h3si - gsmtp',
      ],
    },
    {
      id: 'own-relay-denied',
      phrase: ['invalid credentials for relay', 'mail relay denied', 'mail sending denied'],
      provider: ['google'],
      cause: 'relay',
      en: 'Google’s SMTP relay does not know your server or domain as yours.',
      fr: 'Le relais SMTP de Google ne reconnaît pas votre serveur ou votre domaine.',
      advice: ['check-smarthost'],
      samples: [
        "550-5.7.1 Invalid credentials for relay [192.0.2.8]. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from. 550 5.7.1 - gsmtp",
        '550-5.7.0 Mail relay denied [192.0.2.8]. Invalid credentials for relay for one of the domains in: example.com (as obtained from HELO and MAIL FROM). 550 5.7.0 - gsmtp',
        '550 5.7.0 Email sending denied. For more information, go to SMTP relay service error messages. - gsmtp',
      ],
    },
    {
      id: 'own-starttls',
      code: ['530'],
      phrase: ['must issue a starttls command first'],
      also: ['gsmtp'],
      cause: 'tls',
      en: 'Google wants the connection encrypted before anything else is said.',
      fr: 'Google veut une connexion chiffrée avant toute autre commande.',
      advice: advice.TLS,
      samples: ['530 5.7.0 Must issue a STARTTLS command first. a640c23a62f3a - gsmtp'],
    },
    {
      id: 'own-login-failing',
      code: ['454'],
      phrase: ['cannot authenticate due to', 'too many login attempts'],
      also: ['gsmtp'],
      cause: 'relay',
      en: 'Google does not let the account log in for now: too many attempts, or a passing problem.',
      fr: 'Google refuse pour l’instant l’identification du compte : trop de tentatives, ou incident passager.',
      advice: ['wait-and-retry', 'check-smarthost'],
      samples: [
        '454-4.7.0 Too many login attempts, please try again later. For more information, go to 454 4.7.0 Add Gmail to another email client. p13si - gsmtp',
        '454 4.7.0 Cannot authenticate due to a temporary system problem. Try again later. p13si - gsmtp',
      ],
    },
    {
      id: 'own-login',
      code: ['530', '534', '535', '454', '504'],
      phrase: [
        'username and password not accepted',
        'p=badcredentials',
        'application-specific password',
        'p=invalidsecondfactor',
        'log in with your web browser',
        'log in through your web browser',
        'log in via your web browser',
        'too many login attempts',
        'cannot authenticate due to',
        'xoauth is no longer',
        'p=wantautherror',
      ],
      provider: ['google'],
      cause: 'relay',
      en: 'Google refuses the login of the account you send with.',
      fr: 'Google refuse l’identification du compte utilisé pour l’envoi.',
      advice: ['check-smarthost'],
      samples: [
        {
          reply:
            '535-5.7.8 Username and Password not accepted. For more information, go to 535 5.7.8 https://support.google.com/mail/?p=BadCredentials 5b1f17b1 - gsmtp',
          providerCode: 'BadCredentials',
        },
        {
          reply:
            '534-5.7.9 Application-specific password required. For more information, go to 534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor x9si - gsmtp',
          providerCode: 'InvalidSecondFactor',
        },
        '534-5.7.14 Please log in through your web browser and then try again. 534 5.7.14 https://support.google.com/mail/answer/78754 q3si - gsmtp',
      ],
    },
    {
      id: 'own-login-required',
      code: ['530', '504'],
      phrase: ['authentication required', 'unrecognized authentication type'],
      also: ['gsmtp'],
      cause: 'relay',
      en: 'Google’s submission server wants your client to log in.',
      fr: 'Le serveur d’envoi de Google demande une identification.',
      advice: ['check-smarthost'],
      samples: [
        '530-5.7.0 Authentication Required. For more information, go to 530 5.7.0 https://support.google.com/accounts/troubleshooter/2402620. h19si - gsmtp',
        '504 5.7.4 Unrecognized Authentication Type. 5b1f17b1804b1 - gsmtp',
      ],
    },
  ],
);
