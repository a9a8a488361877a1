import { chatAdapterContract } from './chat-adapter-contract.ts';
import { LOCAL_CHAT } from './local-chat-driver.ts';

chatAdapterContract(LOCAL_CHAT);
