import { teamsPlatform } from '../teams/teams-driver.ts';
import { chatAdapterContract } from './chat-adapter-contract.ts';

chatAdapterContract(teamsPlatform());
